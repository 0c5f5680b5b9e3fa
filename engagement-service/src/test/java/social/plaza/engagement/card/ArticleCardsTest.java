package social.plaza.engagement.card;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static social.plaza.engagement.Eventually.eventually;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.engagement.Clicks;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class ArticleCardsTest {

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    private final Person lan = Person.named("lan");
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void contentIsWell() {
        people.close();
        ContentStub.isDown(false);
        ContentStub.isSlow(Duration.ZERO);
    }

    @Test
    void asksForAnArticleThatNoEventToldOf() {
        ObjectNode article = lan.article("Markets at noon", "noon");
        String newcomer = UUID.randomUUID().toString();
        article.put("authorId", newcomer);
        ContentStub.knowsAccount(json.createObjectNode().put("id", newcomer).put("handle", "newcomer"));
        ContentStub.knowsArticle(article);
        assertThat(like(id(article))).isEqualTo(204);
        given().get("/api/v1/feeds/topics/noon").then().body("items[0].id", equalTo(id(article)))
                .body("items[0].article.author.handle", equalTo("newcomer"));
    }

    @Test
    void doesNotFindWhatNobodyKnowsOrReadersDoNotSee() {
        ObjectNode withheld = lan.article("Gone").put("state", "WITHHELD");
        ContentStub.knowsArticle(withheld);
        assertThat(like(UUID.randomUUID().toString())).isEqualTo(404);
        assertThat(like(id(withheld))).isEqualTo(404);
        ObjectNode orphan = lan.article("Of nobody").put("authorId", UUID.randomUUID().toString());
        ContentStub.knowsArticle(orphan);
        assertThat(like(id(orphan))).isEqualTo(404);
    }

    @Test
    void saysSoIfContentIsDown() {
        ContentStub.isDown(true);
        lan.calls().put("/api/v1/likes/" + UUID.randomUUID()).then().statusCode(503)
                .header("Retry-After", notNullValue());
    }

    /** What content found before is older than what events told meanwhile. */
    @ParameterizedTest
    @ValueSource(strings = {"article.withdrawn DRAFT", "article.withheld WITHHELD", "article.deleted DELETED"})
    void staysGoneIfItGoesWhileContentIsAskedForIt(String event) throws Exception {
        String type = event.split(" ")[0];
        String state = event.split(" ")[1];
        readsEvents();
        ObjectNode article = lan.article("Withdrawn at once", state);
        ContentStub.knowsArticle(article);
        ContentStub.isSlow(Duration.ofSeconds(3));
        int before = ContentStub.lookups();
        Future<Integer> like = people.submit(() -> like(id(article)));
        eventually(() -> assertThat(ContentStub.lookups()).isGreaterThan(before));
        ContentStub.happens(type, "article", json.createObjectNode().put("id", id(article)).put("state", state)
                .put("authorId", lan.id().toString()).put("revision", 1));
        eventually(() -> assertThat(state(id(article))).isEqualTo(state));
        ContentStub.isSlow(Duration.ZERO);
        assertThat(like.get()).isEqualTo(404);
        assertThat(state(id(article))).isEqualTo(state);
        given().queryParam("articles", id(article)).get("/api/v1/engagement").then().body("items", hasSize(0));
        given().get("/api/v1/feeds/topics/" + state).then().body("items", hasSize(0));
    }

    /** Events come in the order of transactions, and one that looked before may be told of after. */
    @Test
    void staysGoneIfWhatIsToldAfterwardsIsOlder() {
        ObjectNode seen = lan.article("Seen before", "order").put("version", 5).put("rules", 2);
        Person.tells(seen);
        Person.tells(seen.deepCopy().put("version", 6).put("state", "WITHHELD"));
        Person.tells(seen.deepCopy().put("rules", 3));
        assertThat(state(id(seen))).isEqualTo("WITHHELD");
        given().get("/api/v1/feeds/topics/order").then().body("items", hasSize(0));
        Person.tells(seen.deepCopy().put("version", 7));
        assertThat(state(id(seen))).isEqualTo("PUBLISHED");
        Person.tells(seen.deepCopy().put("version", 7).put("rules", 3).put("title", "Under later rules"));
        Person.tells(seen.deepCopy().put("version", 7).put("title", "Under older rules"));
        given().queryParam("limit", 9).get("/api/v1/feeds/topics/order").then().body("items.article.title",
                contains("Under later rules"));
    }

    @Test
    void letsNobodyWaitBecauseContentHangs() throws ExecutionException, InterruptedException {
        given().get("/api/v1/feeds/latest").then().statusCode(200);
        ContentStub.isSlow(Duration.ofSeconds(10));
        int before = ContentStub.lookups();
        var asking = people.submit(() -> Clicks.together(lan, "PUT",
                Stream.generate(() -> "/api/v1/likes/" + UUID.randomUUID()).limit(60)));
        eventually(() -> assertThat(ContentStub.lookups()).isGreaterThan(before));
        for (int limit = 1; limit <= 10; limit++) {
            long begun = System.nanoTime();
            given().queryParam("limit", limit).get("/api/v1/feeds/latest").then().statusCode(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        }
        assertThat(asking.get()).containsOnly(503);
    }

    @Test
    void asksOnceForWhatManyWantAtOnceAndNotAgainAtOnce() {
        ObjectNode article = lan.article("Wanted");
        ContentStub.knowsArticle(article);
        ContentStub.isSlow(Duration.ofMillis(300));
        int before = ContentStub.lookups();
        assertThat(Clicks.together(Stream.generate(() -> Person.named("fan")).limit(30), "PUT",
                "/api/v1/likes/" + id(article))).containsOnly(204);
        String nobodys = UUID.randomUUID().toString();
        assertThat(Clicks.together(Stream.generate(() -> lan).limit(30), "PUT", "/api/v1/likes/" + nobodys))
                .containsOnly(404);
        // once for each, and perhaps once more for nobody's where the machine is slow
        assertThat(ContentStub.lookups()).isBetween(before + 2, before + 4);
    }

    @Test
    void isNotAskedByWhoeverIsNotSignedIn() {
        ObjectNode article = lan.article("Just published");
        ContentStub.knowsArticle(article);
        int before = ContentStub.lookups();
        given().queryParam("article", id(article)).get("/api/v1/comments").then().statusCode(404);
        assertThat(ContentStub.lookups()).isEqualTo(before);
        lan.calls().queryParam("article", id(article)).get("/api/v1/comments").then().statusCode(200);
        given().queryParam("article", id(article)).get("/api/v1/comments").then().statusCode(200);
    }

    /** After content was away the reader rests a while; here it must hear at once. */
    private void readsEvents() {
        ObjectNode another = lan.article("Another");
        ContentStub.happens("article.published", "article", another);
        eventually(() -> assertThat(state(id(another))).isEqualTo("PUBLISHED"));
    }

    private int like(String article) {
        return lan.calls().put("/api/v1/likes/" + article).statusCode();
    }

    private static String id(ObjectNode article) {
        return article.path("id").asText();
    }

    private String state(String article) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select state from article_card where id = :id", String.class)
                .setParameter("id", UUID.fromString(article)).uniqueResultOptional().orElse("unknown"));
    }
}
