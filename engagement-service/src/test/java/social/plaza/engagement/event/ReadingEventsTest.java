package social.plaza.engagement.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static social.plaza.engagement.Eventually.eventually;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;
import social.plaza.engagement.card.AccountJoined;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class ReadingEventsTest {

    @Singleton
    static class Greeter {

        final List<UUID> greeted = new CopyOnWriteArrayList<>();

        void greet(@Observes AccountJoined joined) {
            greeted.add(joined.account());
        }
    }

    @Inject
    Greeter greeter;

    @Inject
    ReadingEvents reading;

    @Inject
    DataSource database;

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    private final Person minh = new Person(UUID.randomUUID(), "minh", java.util.Set.of("user"), "read write");

    @Test
    void knowsWhatContentTellsAndForgetsWhatReadersNoLongerSee() {
        registers(minh);
        ObjectNode article = minh.article("Rates hold").put("inAFieldOfTomorrow", "x");
        ContentStub.happens("article.published", "article", article);
        eventually(() -> engagement(article).body("items", hasSize(1)));
        ContentStub.happens("article.withheld", "article", state(article, "WITHHELD"));
        eventually(() -> engagement(article).body("items", empty()));
        ContentStub.happens("article.restored", "article", article);
        eventually(() -> engagement(article).body("items", hasSize(1)));
        ContentStub.happens("article.deleted", "article", state(article, "DELETED"));
        eventually(() -> engagement(article).body("items", empty()));
    }

    /** content-service has the same file, and holds what it tells against it. */
    @Test
    void takesWhatContentIsPinnedToTell() throws IOException {
        JsonNode pinned = json.readTree(getClass().getResource("/contract/events.json"));
        JsonNode article = pinned.at("/article.published/article");
        ContentStub.happens("account.registered", "account", pinned.at("/account.registered/account"));
        ContentStub.happens("article.published", "article", article);
        eventually(() -> given().queryParam("lang", "en").get("/api/v1/feeds/topics/nrvn").then().statusCode(200)
                .body("items.article.title", contains("The price of money stands"))
                .body("items.article.author.handle", contains("contract_mai"))
                .body("items.article.source.name", contains("The Wire")).body("items.article.disclaimers", contains(
                        List.of("third-party-content"))));
        ContentStub.happens("article.withheld", "article", pinned.at("/article.withheld/article"));
        eventually(() -> engagement((ObjectNode) article).body("items", empty()));
    }

    @Test
    void greetsEveryAccountOnce() {
        Person lan = new Person(UUID.randomUUID(), "lan", java.util.Set.of("user"), "read write");
        UUID article = Person.named("author").publishes("Read by a newcomer");
        lan.calls().put("/api/v1/likes/" + article).then().statusCode(204);
        registers(lan);
        registers(lan);
        ObjectNode after = publishes(lan);
        eventually(() -> engagement(after).body("items", hasSize(1)));
        assertThat(greeter.greeted).containsOnlyOnce(lan.id());
    }

    @Test
    void goesOnAfterAnEventThatItDoesNotKnowAndKeepsAsideOneThatItCannotApply() {
        registers(minh);
        ContentStub.happens("weather.changed", "weather", json.createObjectNode().put("sun", true));
        ContentStub.happens("article.published", "article",
                json.createObjectNode().put("id", "no-id").put("title", "poison"));
        ObjectNode article = publishes(minh);
        eventually(() -> engagement(article).body("items", hasSize(1)));
        assertThat(refused()).anyMatch(data -> data.contains("poison"));
        given().get("/q/metrics").then().body(not(containsString("plaza_events_refused_total 0.0")))
                .body(containsString("plaza_events_refused_total")).body(containsString("plaza_events_lag_seconds"))
                .body(containsString("plaza_events_position_age_seconds"));
    }

    @Test
    void catchesUpWhenContentComesBack() {
        registers(minh);
        ContentStub.isDown(true);
        ObjectNode article = publishes(minh);
        given().get("/q/health/ready").then().statusCode(200);
        ContentStub.isDown(false);
        eventually(() -> engagement(article).body("items", hasSize(1)));
    }

    @Test
    void isMadeAnewFromTheFirstEventWithoutLosingWhatPeopleDid() {
        registers(minh);
        ObjectNode article = publishes(minh);
        eventually(() -> engagement(article).body("items", hasSize(1)));
        Person reader = Person.named("reader");
        reader.calls().put("/api/v1/likes/" + article.path("id").asText()).then().statusCode(204);
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                "update article_card set state = 'DRAFT', title = 'broken' where id = :id")
                .setParameter("id", UUID.fromString(article.path("id").asText())).executeUpdate());
        engagement(article).body("items", empty());
        eventually(() -> reading.rebuild("once"));
        engagement(article).body("items[0].counts.likes", equalTo(1));
        assertThat(greeter.greeted).containsOnlyOnce(minh.id());
    }

    @Test
    void readsInOneInstanceOnly() {
        eventually(() -> {
            try (ReaderLock another = new ReaderLock(database)) {
                assertThat(another.isHeld()).isFalse();
            } catch (SQLException failed) {
                throw new AssertionError(failed);
            }
        });
    }

    private void registers(Person person) {
        ContentStub.happens("account.registered", "account",
                json.createObjectNode().put("id", person.id().toString()).put("handle", person.handle())
                        .put("displayName", person.handle()).put("state", "ACTIVE")
                        .set("roles", json.createArrayNode().add("user")));
    }

    private static ObjectNode publishes(Person person) {
        ObjectNode article = person.article("From an event");
        ContentStub.happens("article.published", "article", article);
        return article;
    }

    private ObjectNode state(ObjectNode article, String state) {
        return json.createObjectNode().put("id", article.path("id").asText()).put("state", state)
                .put("authorId", article.path("authorId").asText()).put("revision", 1);
    }

    private static io.restassured.response.ValidatableResponse engagement(ObjectNode article) {
        return given().queryParam("articles", article.path("id").asText()).get("/api/v1/engagement").then()
                .statusCode(200);
    }

    private List<String> refused() {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select data::text from event_refused", String.class).list());
    }
}
