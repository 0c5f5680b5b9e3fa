package social.plaza.web.translation;

import social.plaza.web.article.Article;
import social.plaza.web.difference.Difference;
import social.plaza.web.revision.RevisionContent;

/**
 * What an edition of a translation said otherwise than the one before.
 *
 * @param before null if it is the first
 * @param redaction why words of one of them were taken away, so that nothing can be said of them; null where they are there
 */
public record Reworded(Edition before, Edition after, Difference title, Difference summary, Difference body,
        Redacted redaction) {

    /** @param revision whose words are gone */
    public record Redacted(int revision, Article.Redaction of) {}

    /** @param was null if there was none before */
    static Reworded between(Edition before, RevisionContent was, Edition after, RevisionContent is, String language) {
        if (is.redaction() != null || was != null && was.redaction() != null) {
            var gone = is.redaction() != null ? is : was;
            return new Reworded(before, after, null, null, null, new Redacted(gone.revision(), gone.redaction()));
        }
        var old = was == null ? RevisionContent.NOTHING : was.text(language);
        var now = is.text(language);
        return new Reworded(before, after, Difference.of(old.title(), now.title()),
                Difference.of(old.summary(), now.summary()), Difference.of(old.body(), now.body()), null);
    }

    public boolean isNone() {
        return redaction == null && !title.isChanged() && !summary.isChanged() && !body.isChanged();
    }
}
