package social.plaza.web.moderation;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.web.article.Article;
import social.plaza.web.origin.Content;

/** What moderators put beside articles, and why. */
@Singleton
public class Annotations {

    private final Content content;

    Annotations(Content content) {
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
        return content.get("/disclaimers?limit=100").as(Listed.class).items().stream().map(Listed.One::key).toList();
    }

    record Listed(List<One> items) {

        record One(String key) {}
    }
}
