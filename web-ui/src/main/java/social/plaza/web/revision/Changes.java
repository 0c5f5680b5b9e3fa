package social.plaza.web.revision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import social.plaza.web.difference.Difference;
import social.plaza.web.media.Picture;

/**
 * What differs between two revisions of an article.
 *
 * @param untold whether the words of one of them were taken away, so that nothing can be said of them
 * @param texts that differ, the article's own language first
 * @param unchanged tags of the languages whose texts do not
 */
public record Changes(RevisionContent before, RevisionContent after, boolean untold, List<Text> texts,
        List<String> unchanged, Difference topics, Difference chosen, Difference source, Difference cover) {

    /** Beyond so many texts that differ the rest is not compared word by word: nobody reads it, and it would be waited for. */
    private static final int MOST_TEXTS = 8;

    static Changes between(RevisionContent before, RevisionContent after) {
        boolean untold = before.redaction() != null || after.redaction() != null;
        var languages = new LinkedHashSet<>(after.languages());
        languages.addAll(before.languages());
        var different = untold
                ? List.<String>of()
                : languages.stream().filter(tag -> !same(before.text(tag), after.text(tag))).toList();
        return new Changes(before, after, untold,
                different.stream().limit(MOST_TEXTS).map(tag -> Text.of(tag, before.text(tag), after.text(tag)))
                        .toList(),
                untold ? List.of() : languages.stream().filter(tag -> !different.contains(tag)).toList(),
                Difference.of(before.topics(), after.topics()), Difference.of(before.chosen(), after.chosen()),
                Difference.of(before.provenance(), after.provenance()),
                Difference.of(alt(before.cover()), alt(after.cover())));
    }

    public boolean isNone() {
        return !untold && texts.isEmpty() && !topics.isChanged() && !chosen.isChanged() && !isSourceChanged()
                && !isCoverChanged() && before.aiAssisted() == after.aiAssisted();
    }

    /** Whether there is more than one language to tell of. */
    public boolean isMany() {
        return texts.size() + unchanged.size() > 1;
    }

    public boolean isSourceChanged() {
        return source.isChanged() || !kind(before).equals(kind(after));
    }

    public boolean isCoverChanged() {
        return !untold && (cover.isChanged() || !Objects.equals(url(before.cover()), url(after.cover())));
    }

    public boolean isHelpChanged() {
        return before.aiAssisted() != after.aiAssisted();
    }

    static String kind(RevisionContent content) {
        return content.source() == null || content.source().kind() == null ? "ORIGINAL" : content.source().kind();
    }

    private static boolean same(RevisionContent.Text one, RevisionContent.Text other) {
        return Objects.equals(one.title(), other.title()) && Objects.equals(one.summary(), other.summary())
                && Objects.equals(one.body(), other.body()) && Objects.equals(one.by(), other.by());
    }

    private static String url(Picture cover) {
        return cover == null ? null : cover.url();
    }

    private static String alt(Picture cover) {
        return cover == null ? "" : cover.alt();
    }

    /** @param added whether there was none in this language before, {@code gone} whether there is none any more */
    public record Text(String language, boolean added, boolean gone, Difference title, Difference summary,
            Difference body, Difference by) {

        static Text of(String language, RevisionContent.Text before, RevisionContent.Text after) {
            return new Text(language, before == RevisionContent.NOTHING, after == RevisionContent.NOTHING,
                    Difference.of(before.title(), after.title()), Difference.of(before.summary(), after.summary()),
                    Difference.of(before.body(), after.body()), Difference.of(before.by(), after.by()));
        }
    }
}
