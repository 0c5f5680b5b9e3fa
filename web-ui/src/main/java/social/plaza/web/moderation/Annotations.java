package social.plaza.web.moderation;

import java.util.List;
import java.util.Map;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import social.plaza.web.article.Article;
import social.plaza.web.disclaimer.Catalogue;
import social.plaza.web.disclaimer.Disclaimer;
import social.plaza.web.history.Happening;
import social.plaza.web.history.Histories;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;

/** What moderators put beside articles, and why. Known as {@code annotations} in templates. */
@Singleton
@Named("annotations")
public class Annotations {

    private final Content content;
    private final Histories histories;
    private final Catalogue catalogue;

    Annotations(Content content, Histories histories, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.content = content;
        this.histories = histories;
    }

    Article article(String id) {
        return content.get("/articles/{}", id).as(Article.class);
    }

    /** Why the note was put there that stands beside it now; null if nobody said, or it cannot be asked for. */
    public String whyNoted(Article article) {
        try {
            return histories.later(article.id(), null, 100).ifReachable().stream()
                    .flatMap(history -> history.items().stream()).flatMap(chapter -> chapter.happenings().stream())
                    .filter(one -> "NOTED".equals(one.kind())).findFirst().map(Happening::reason).orElse(null);
        } catch (Refused unseen) {
            return null;
        }
    }

    void note(String id, String text, String reason) {
        content.send("PUT", Map.of("text", text, "reason", reason), "/articles/{}/note", id).go();
    }

    void dropNote(String id, String reason) {
        content.send("DELETE", Map.of("reason", reason), "/articles/{}/note", id).go();
    }

    void disclaim(String id, String key, String reason) {
        content.send("PUT", Map.of("reason", reason), "/articles/{}/disclaimers/{}", id, key).go();
    }

    void dropDisclaimer(String id, String key, String reason) {
        content.send("DELETE", Map.of("reason", reason), "/articles/{}/disclaimers/{}", id, key).go();
    }

    /** All that this square has. */
    List<String> disclaimers() {
        return catalogue.all().stream().map(Disclaimer::key).toList();
    }
}
