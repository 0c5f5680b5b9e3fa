package social.plaza.web.comment;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Singleton;

import social.plaza.web.Plaza;
import social.plaza.web.article.Article.Applied;
import social.plaza.web.disclaimer.Disclaimer;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Once;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** The disclaimer that stands with all that a machine has translated, in the words in force. */
@Singleton
class MachineNotice {

    private static final String KEY = "machine-translated";

    private final Content content;
    private final Visitor visitor;
    /** There nobody is told anything who does not say who they are. */
    private final boolean membersOnly;
    private final Once<List<Applied>> recent = new Once<>(Duration.ofSeconds(10), 100);

    MachineNotice(Content content, Visitor visitor, Plaza plaza) {
        this.content = content;
        this.visitor = visitor;
        this.membersOnly = plaza.access() == Plaza.Access.MEMBERS;
    }

    /** Empty only on a square that has none; while it cannot be asked for, its name alone leads to it. */
    List<Applied> applied() {
        try {
            return recent.get(visitor.language(), this::ask);
        } catch (Refused refused) {
            return refused.status() == 404 ? List.of() : List.of(named());
        } catch (Unreachable away) {
            return List.of(named());
        }
    }

    private List<Applied> ask(String language) {
        var question = content.get("/disclaimers/{}?lang={}", KEY, language).in(language);
        var said = (membersOnly ? question : question.anonymously()).as(Disclaimer.class).in(language);
        return said.isSaid()
                ? List.of(new Applied(KEY, said.version(), said.language(), said.brief(), said.label(), said.url(),
                        "rule", null))
                : List.of();
    }

    private static Applied named() {
        return new Applied(KEY, 0, null, "", null, "/disclaimers/" + KEY, "rule", null);
    }
}
