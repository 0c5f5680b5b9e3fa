package social.plaza.web.revision;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.web.article.Article;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Paths;

/** What articles said. */
@Singleton
class Revisions {

    private final Content content;

    Revisions(Content content) {
        this.content = content;
    }

    Later<Article> today(String id) {
        return content.get("/articles/{}", id).later(Article.class);
    }

    Later<Article> read(String id, int number, String language) {
        var asked = language == null || language.isBlank() ? "" : Paths.fill("?lang={}", language);
        return content.get("/articles/{}/revisions/{}" + asked, id, number).later(Article.class);
    }

    Later<RevisionContent> content(String id, int number) {
        return content.get("/articles/{}/revisions/{}/content", id, number).later(RevisionContent.class);
    }

    void redact(String id, int number, String reason) {
        content.send("DELETE", Map.of("reason", reason), "/articles/{}/revisions/{}", id, number).go();
    }
}
