package social.plaza.web.history;

import java.time.Instant;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import social.plaza.web.article.Article;
import social.plaza.web.form.Complaints;
import social.plaza.web.history.Histories.Nearest;
import social.plaza.web.origin.Content;
import social.plaza.web.proof.Proof;
import social.plaza.web.proof.Proofs;
import social.plaza.web.session.Visitor;

/** Puts the pages of an article's past together. */
@Singleton
class ReadingHistory {

    private static final int AT_A_TIME = 20;

    private final Content content;
    private final Histories histories;
    private final Proofs proofs;
    private final Visitor visitor;

    ReadingHistory(Content content, Histories histories, Proofs proofs, Visitor visitor) {
        this.content = content;
        this.histories = histories;
        this.proofs = proofs;
        this.visitor = visitor;
    }

    HistoryPage history(String id, String after, Asked asked) {
        return history(id, after, asked, Complaints.NONE);
    }

    HistoryPage missing(String id, Asked asked) {
        return history(id, null, asked, Complaints.about("on", words().onMissing()));
    }

    HistoryPage wrong(String id, Asked asked) {
        return history(id, null, asked, Complaints.about("on", words().onWrong()));
    }

    HistoryPage ahead(String id, Asked asked) {
        return history(id, null, asked, Complaints.about("on", words().onAhead()));
    }

    private HistoryPage history(String id, String after, Asked asked, Complaints complaints) {
        var told = histories.later(id, after, AT_A_TIME);
        return new HistoryPage(content.get("/articles/{}", id).as(Article.class), told.get(), asked, complaints);
    }

    ShownPage shown(String id, Instant at, String language) {
        var asked = histories.then(id, at, language);
        var sealed = proofs.later(id, at, language);
        var then = asked.get();
        return new ShownPage(then, at, language, then.redaction() == null ? proofs.read(sealed.get()) : null);
    }

    NotThenPage notThen(String id, Instant at, Asked asked) {
        var nearest = histories.nearest(id, at);
        return new NotThenPage(content.get("/articles/{}", id).as(Article.class), at, nearest, asked, Complaints.NONE);
    }

    private HistoryWords words() {
        return visitor.words(HistoryWords.class);
    }

    /** A moment and a language as the form asks for them. */
    public record Asked(String on, String language) {

        public boolean speaks(String tag) {
            return tag.equals(language);
        }
    }

    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record HistoryPage(Article article, History history, Asked asked, Complaints complaints)
            implements
                TemplateInstance {}

    /**
     * @param article as it was read at that moment
     * @param language that it was asked for in, null if it was not
     * @param proof null where words were taken away: no new one of them is given
     */
    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ShownPage(Article article, Instant at, String language, Proof proof)
            implements
                TemplateInstance {}

    /** @param article as it is now */
    @CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record NotThenPage(Article article, Instant at, Nearest nearest, Asked asked, Complaints complaints)
            implements
                TemplateInstance {}
}
