package social.plaza.content.article;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.Restricted;

/** Where only authors publish, who is none any more when the time comes publishes nothing. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(Restricted.class)
class ScheduledRightsTest {

    @Inject
    Session session;

    @Test
    void looksAtTheRoleAgainWhenTheTimeComes() {
        Person known = Person.named("mai");
        Person mai = new Person(known.id(), known.handle(), java.util.Set.of("user", "author"), known.scope());
        roles(mai.id(), "user", "author");
        String kept = scheduled(mai, "Still an author");
        await().untilAsserted(() -> mai.calls().get("/api/v1/articles/" + kept).then()
                .body("state", equalTo("PUBLISHED")));
        String refused = scheduled(mai, "An author no more");
        roles(mai.id(), "user");
        await().untilAsserted(() -> mai.calls().get("/api/v1/articles/" + refused).then()
                .body("state", equalTo("DRAFT")).body("refusal.reason", equalTo("MAY_NOT_PUBLISH")));
    }

    private static String scheduled(Person author, String title) {
        String id = Draft.titled(title).writtenBy(author);
        author.calls().contentType(ContentType.JSON).body("{\"at\":\"" + Instant.now().plusSeconds(1) + "\"}")
                .put("/api/v1/articles/" + id + "/publication").then().statusCode(200);
        return id;
    }

    private void roles(UUID account, String... roles) {
        QuarkusTransaction.requiringNew().run(() -> session
                .createNativeMutationQuery("update account set roles = :roles where id = :id")
                .setParameter("roles", roles).setParameter("id", account).executeUpdate());
    }
}
