package social.plaza.engagement.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;
import social.plaza.engagement.content.ContentUnavailable;
import social.plaza.engagement.http.NotFound;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class ArticleCardsTest {

    @Inject
    ArticleCards articles;

    @Inject
    ObjectMapper json;

    @Test
    void asksForAnArticleThatNoEventToldOf() {
        var article = Person.named("lan").article("Markets at noon");
        String newcomer = UUID.randomUUID().toString();
        article.put("authorId", newcomer);
        ContentStub.knowsAccount(json.createObjectNode().put("id", newcomer).put("handle", "newcomer"));
        ContentStub.knowsArticle(article);
        UUID id = UUID.fromString(article.path("id").asText());
        assertThat(articles.published(id).author().id()).hasToString(newcomer);
    }

    @Test
    void doesNotFindWhatNobodyKnowsOrReadersDoNotSee() {
        var withheld = Person.named("lan").article("Gone").put("state", "WITHHELD");
        ContentStub.knowsArticle(withheld);
        assertThatThrownBy(() -> articles.published(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> articles.published(UUID.fromString(withheld.path("id").asText())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saysSoIfContentIsDown() {
        ContentStub.isDown(true);
        try {
            assertThatThrownBy(() -> articles.published(UUID.randomUUID())).isInstanceOf(ContentUnavailable.class);
        } finally {
            ContentStub.isDown(false);
        }
    }
}
