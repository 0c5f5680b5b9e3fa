package social.plaza.web.moderation;

import java.net.URI;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import social.plaza.web.article.Article;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Refused;
import social.plaza.web.session.Visitor;

/** What the forms of moderators have in common: who may, what is wrong with them, and what is shown when it is done. */
@Singleton
class Moderating {

    static final int LONGEST = 2000;

    private final Visitor visitor;
    private final Pages pages;

    Moderating(Visitor visitor, Pages pages) {
        this.visitor = visitor;
        this.pages = pages;
    }

    void mustBeModerator() {
        visitor.mustBeSignedIn();
        if (!visitor.isModerator()) {
            throw new ForbiddenException();
        }
    }

    ModerationWords words() {
        return visitor.words(ModerationWords.class);
    }

    static boolean isUnfit(String text) {
        return text.isBlank() || text.codePointCount(0, text.length()) > LONGEST;
    }

    Complaints said(Refused refused) {
        if (refused.status() >= 500) {
            return Complaints.of(words().away());
        }
        return refused.status() == 404
                ? Complaints.of(words().notPublic())
                : Complaints.of(refused, Map.of("text", words().noteWrong(), "reason", words().reasonWrong()),
                        visitor.words(Words.class).notTaken());
    }

    static int status(Refused refused) {
        return refused.status() >= 500 ? 503 : refused.status();
    }

    /** The article shows it in place: over its page only what is beside the words comes anew. */
    Response done(Article article, String what) {
        return pages.partly()
                ? pages.personal(new Done(article, what))
                : pages.moved(URI.create(article.url() + "#beside"));
    }

    @CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Done(Article article, String what) implements TemplateInstance {}
}
