package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonArray;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.event.Told;

/** A badge that is given while an article is being edited: the card that other services keep tells of both. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BadgeRaceTest {

    private static final String RULES = "/api/v1/disclaimers/rules";

    @Inject
    Articles articles;

    @Inject
    WritingArticles writing;

    @Inject
    Session session;

    private final Person ada = Person.admin("ada");
    private final Person mai = Person.named("mai");
    private final String topic = "t" + UUID.randomUUID().toString().substring(0, 8);
    private List<Object> before;

    @BeforeEach
    void askForTheBadge() {
        before = given().get(RULES).jsonPath().getList("rules");
        List<Object> rules = new ArrayList<>(before);
        rules.add(Map.of("disclaimer", "third-party-content", "when",
                Map.of("authorNotCertified", true, "topics", List.of(topic))));
        set(rules);
    }

    @AfterEach
    void putTheRulesBack() {
        set(before);
    }

    @Test
    void cannotBeLostInAnEdit() throws Exception {
        String id = Draft.titled("Before").about(topic).publishedBy(mai).get("id");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            QuarkusTransaction.begin();
            Article article = articles.own(UUID.fromString(id), new Reader(mai.id(), false));
            writing.edit(article, titled(article.editable(), "After"));
            Future<Integer> badge = people.submit(
                    () -> ada.calls().put("/api/v1/accounts/" + mai.handle() + "/certification").statusCode());
            await().pollInSameThread().until(() -> badge.isDone() || isSomebodyWaiting());
            QuarkusTransaction.commit();
            assertThat(badge.get()).isEqualTo(200);
        }
        Map<String, Object> kept = kept(id);
        assertThat(kept).containsEntry("title", "After");
        assertThat((List<?>) kept.get("disclaimers")).isEmpty();
    }

    /** The last one with the highest version, as a reader of events keeps it. */
    private Map<String, Object> kept(String id) {
        List<Map<String, Object>> cards = JsonPath.from(new JsonArray(Told.of(id, ada).events()).encode())
                .getList("data.article");
        return cards.reversed().stream().max(Comparator.comparing(card -> (Integer) card.get("version"))).orElseThrow();
    }

    private boolean isSomebodyWaiting() {
        return session.createNativeQuery("select count(*) from pg_locks where not granted", Long.class)
                .getSingleResult() > 0;
    }

    private static NewArticle titled(NewArticle words, String title) {
        return new NewArticle(words.language(), title, words.summary(), words.body(), words.topics(), words.source(),
                words.disclaimers(), words.aiAssisted(), words.coverId(), words.coverAlt());
    }

    private void set(List<Object> rules) {
        ada.calls().contentType(ContentType.JSON).header("If-Match", given().get(RULES).header("ETag"))
                .body(Map.of("rules", rules)).put(RULES).then().statusCode(200);
    }
}
