package social.plaza.web.moderation;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.web.article.Article;
import social.plaza.web.disclaimer.Catalogue;
import social.plaza.web.disclaimer.Disclaimer;
import social.plaza.web.origin.Content;

/** What moderators put beside articles, and why. */
@Singleton
public class Annotations {

    private final Content content;
    private final Catalogue catalogue;

    Annotations(Content content, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.content = content;
    }

    Article article(String id) {
        return content.get("/articles/{}", id).as(Article.class);
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
