package social.plaza.content.disclaimer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;

/** What happens to articles while somebody changes the rules. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PolicyHoldTest {

    @Inject
    Policies policies;

    @Inject
    Session session;

    private final Person mai = Person.named("mai");
    private final Person mo = Person.moderator("mo");

    /** Readers see it when it could be done, and history must not say that they saw it when it was asked for. */
    @Test
    void aNoteThatHasToWaitHoldsFromWhenItStands() throws Exception {
        String path = "/api/v1/articles/" + Draft.titled("Waiting").publishedBy(mai).get("id");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            QuarkusTransaction.begin();
            policies.toChange();
            Future<Integer> note = people.submit(() -> mo.calls().contentType(ContentType.JSON)
                    .body(Map.of("text", "It reopened.")).put(path + "/note").statusCode());
            await().pollInSameThread().until(() -> session.createNativeQuery("""
                    select count(*) from pg_locks where locktype = 'advisory' and not granted""", Long.class)
                    .getSingleResult() > 0);
            Instant changed = Instant.now();
            QuarkusTransaction.commit();
            assertThat(note.get()).isEqualTo(200);
            assertThat(Instant.parse(given().get(path).jsonPath().getString("note.at"))).isAfter(changed);
        }
    }
}
