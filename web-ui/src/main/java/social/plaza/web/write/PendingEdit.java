package social.plaza.web.write;

import java.time.Instant;
import java.util.List;

import social.plaza.web.form.LocalTimes;

/**
 * What an author typed into an article that readers see, kept beside it.
 *
 * @param basis tag of the article that it is an edit of
 */
public record PendingEdit(String articleId, String basis, Words words, Instant at) {

    /** What the author wrote, as the form has it. */
    public record Words(String language, String title, String summary, String body, List<String> topics,
            OwnArticle.Source source, List<String> disclaimers, boolean aiAssisted, String coverId, String coverAlt) {

        public Words {
            topics = topics == null ? List.of() : topics;
            disclaimers = disclaimers == null ? List.of() : disclaimers;
        }

        public boolean isUntitled() {
            return title == null || Manuscript.UNTITLED.equals(title);
        }
    }

    record Page(List<PendingEdit> items) {}

    /** Whatever stands in its place is meant: nothing of it is what was made from the text of the article. */
    private String untouched() {
        return words.summary() == null ? " " : "";
    }

    /** As the editor shows it. @param tag its own */
    Manuscript manuscript(String tag, OwnArticle article, LocalTimes times) {
        var summary = words.summary() == null ? "" : words.summary();
        return new Manuscript(words.language(), words.isUntitled() ? "" : words.title(), summary, untouched(),
                words.body(), String.join(" ", words.topics()), Provenance.of(words.source(), times),
                words.aiAssisted(), words.disclaimers(), times.field(article.scheduledFor()), basis, null,
                words.coverId() == null ? "" : words.coverId(), words.coverAlt() == null ? "" : words.coverAlt(), tag);
    }
}
