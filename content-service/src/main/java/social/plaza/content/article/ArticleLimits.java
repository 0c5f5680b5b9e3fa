package social.plaza.content.article;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.content.markdown.Excerpt;
import social.plaza.http.Limits;

@Singleton
class ArticleLimits implements Limits {

    @Override
    public String of() {
        return "articles";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("title", Map.of("min", 1, "max", NewArticle.MAX_TITLE), "summary", Map.of("max", Excerpt.MAX),
                "coverAlt", Map.of("max", NewArticle.MAX_COVER_ALT), "body",
                Map.of("max", WritingArticles.MAX_BODY), "topics", Map.of("max", NewArticle.MAX_TOPICS), "topic",
                Map.of("min", NewArticle.MIN_TOPIC, "max", NewArticle.MAX_TOPIC), "disclaimers",
                Map.of("max", NewArticle.MAX_DISCLAIMERS), "translations",
                Map.of("max", ArticleTexts.MAX_TRANSLATIONS), "textsPerList",
                Map.of("max", ArticleListResource.MAX_TEXTS), "pendingEditsPerMinute",
                PendingEditResource.RATE.times());
    }
}
