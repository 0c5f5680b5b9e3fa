package social.plaza.content.search;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.AccountView;
import social.plaza.content.article.ArticleView;

/**
 * Something that was found: an article, a person or a topic, as the search asked for.
 *
 * @param snippets where the words stand in the article; empty for the others
 */
@Schema(name = "SearchHit", description = "An article, a person or a topic; the others are null")
record SearchHit(@Schema(nullable = true) ArticleView article, @Schema(nullable = true) AccountView account,
        @Schema(nullable = true) FoundTopic topic, List<Snippet> snippets) {

    /** @param articles how many are listed under it */
    @Schema(name = "FoundTopic")
    record FoundTopic(String topic, int articles) {}

    static SearchHit of(ArticleView article, List<Snippet> snippets) {
        return new SearchHit(article, null, null, snippets);
    }

    static SearchHit of(FoundNames.Person person) {
        return new SearchHit(null, person.account(), null, List.of());
    }

    static SearchHit of(FoundNames.Topic topic) {
        return new SearchHit(null, null, new FoundTopic(topic.topic(), topic.articles()), List.of());
    }
}
