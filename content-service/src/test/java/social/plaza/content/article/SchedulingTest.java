package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SchedulingTest {

    @Inject
    Publishing publishing;

    @Inject
    Session session;

    private final Person mai = Person.named("mai");

    @Test
    void publishesAtItsTimeOnceThoughSeveralInstancesLook() {
        String id = Draft.titled("At nine").writtenBy(mai);
        Instant nine = Instant.now().plusSeconds(2);
        schedule(id, nine).statusCode(200).body("state", equalTo("SCHEDULED")).body("publishedAt", nullValue());
        problem(given().get("/api/v1/articles/" + id).then(), 404, "not-found");
        await().untilAsserted(() -> {
            List<CompletableFuture<Void>> instances = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.runAsync(publishing::publishDue)).toList();
            instances.forEach(CompletableFuture::join);
            given().get("/api/v1/articles/" + id).then().statusCode(200).body("revision", equalTo(1));
        });
        assertThat(Instant.parse(given().get("/api/v1/articles/" + id).path("publishedAt")))
                .isAfterOrEqualTo(nine.minusMillis(1));
        assertThat(publications(id)).isEqualTo(1);
    }

    @Test
    void leavesADraftWhereTheRightWasTaken() {
        String id = Draft.titled("Too late").writtenBy(mai);
        schedule(id, Instant.now().plusSeconds(1)).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> session
                .createNativeMutationQuery("update account set state = 'SUSPENDED' where id = :id")
                .setParameter("id", mai.id()).executeUpdate());
        await().untilAsserted(() -> assertThat(state(id)).isEqualTo("DRAFT"));
        assertThat(publications(id)).isZero();
    }

    @Test
    void canBeMovedCancelledAndNotBeAbsurd() {
        String id = Draft.titled("Some time").writtenBy(mai);
        Instant later = Instant.now().plus(Duration.ofDays(2));
        schedule(id, later).statusCode(200);
        schedule(id, later.plusSeconds(60)).statusCode(200).body("state", equalTo("SCHEDULED"));
        mai.calls().delete("/api/v1/articles/" + id + "/publication").then().statusCode(200)
                .body("state", equalTo("DRAFT")).body("scheduledFor", nullValue());
        problem(schedule(id, later.plus(Duration.ofDays(4000))), 400, "bad-request");
        mai.calls().put("/api/v1/articles/" + id + "/publication").then().statusCode(200);
        problem(schedule(id, later), 409, "already-published");
        problem(mai.calls().contentType(ContentType.XML).body("<at/>").put("/api/v1/articles/" + id + "/publication")
                .then(), 415, "unsupported-media-type");
        problem(mai.calls().contentType(ContentType.JSON).body("{\"at\":\"soon\"}")
                .put("/api/v1/articles/" + id + "/publication").then(), 400, "bad-request");
    }

    private ValidatableResponse schedule(String id, Instant at) {
        return mai.calls().contentType(ContentType.JSON).body("{\"at\":\"" + at + "\"}")
                .put("/api/v1/articles/" + id + "/publication").then();
    }

    private String state(String id) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select state from article where id = :id", String.class)
                .setParameter("id", UUID.fromString(id)).getSingleResult());
    }

    private long publications(String id) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select count(*) from event where subject = :id and type = 'article.published'",
                        Long.class)
                .setParameter("id", UUID.fromString(id)).getSingleResult());
    }
}
