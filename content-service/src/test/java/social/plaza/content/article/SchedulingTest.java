package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
        change("update account set state = 'SUSPENDED' where id = :id", mai.id());
        await().untilAsserted(() -> assertThat(state(id)).isEqualTo("DRAFT"));
        assertThat(publications(id)).isZero();
        mai.calls().get("/api/v1/articles/" + id).then().body("refusal.reason", equalTo("SUSPENDED"))
                .body("refusal.at", notNullValue()).body("scheduledFor", nullValue());
        mai.calls().queryParam("state", "DRAFT").get("/api/v1/articles").then()
                .body("items.refusal.reason", contains("SUSPENDED"));
        change("update account set state = 'ACTIVE' where id = :id", mai.id());
        schedule(id, Instant.now().plus(Duration.ofDays(1))).statusCode(200).body("refusal", nullValue());
    }

    @Test
    void leavesADraftWhereADisclaimerIsGoneThatItsAuthorChose() {
        String id = Draft.titled("Without its warning").writtenBy(mai);
        schedule(id, Instant.now().plusSeconds(1)).statusCode(200);
        change("update article set disclaimers = '{no-such-warning}' where id = :id", UUID.fromString(id));
        await().untilAsserted(() -> mai.calls().get("/api/v1/articles/" + id).then()
                .body("refusal.reason", equalTo("DISCLAIMER_GONE")).body("state", equalTo("DRAFT")));
        assertThat(publications(id)).isZero();
    }

    /** An instance that dies while it publishes has published nothing; another one does, once. */
    @Test
    void isTakenUpByAnotherInstanceWhereOneDiedOverIt() throws Exception {
        String id = Draft.titled("Half done").writtenBy(mai);
        schedule(id, Instant.now().plusSeconds(1)).statusCode(200);
        CountDownLatch dies = new CountDownLatch(1);
        CountDownLatch has = new CountDownLatch(1);
        CompletableFuture<Void> dying = CompletableFuture.runAsync(() -> assertThatThrownBy(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    session.createNativeQuery("select id from article where id = :id for update", UUID.class)
                            .setParameter("id", UUID.fromString(id)).getSingleResult();
                    session.createNativeMutationQuery(
                            "insert into event (type, subject, data, at) values ('article.published', :id, '{}', now())")
                            .setParameter("id", UUID.fromString(id)).executeUpdate();
                    has.countDown();
                    awaited(dies);
                    throw new IllegalStateException("killed");
                })).hasMessageContaining("killed"));
        awaited(has);
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(5)).until(() -> state(id).equals("SCHEDULED"));
        dies.countDown();
        dying.get();
        await().untilAsserted(() -> assertThat(state(id)).isEqualTo("PUBLISHED"));
        assertThat(publications(id)).isEqualTo(1);
    }

    @Test
    void staysWithheldWhereItWasWithheldMeanwhile() {
        Person mo = Person.moderator("mo");
        String id = Draft.titled("Not even then").publishedBy(mai).get("id");
        mo.calls().contentType(ContentType.JSON).body("{\"rule\":\"r\",\"facts\":\"f\",\"reason\":\"w\"}")
                .put("/api/v1/articles/" + id + "/withholding").then().statusCode(200);
        mai.calls().delete("/api/v1/articles/" + id + "/publication").then().statusCode(200);
        schedule(id, Instant.now().plusSeconds(1)).statusCode(200);
        await().untilAsserted(() -> assertThat(state(id)).isEqualTo("PUBLISHED"));
        problem(given().get("/api/v1/articles/" + id).then(), 404, "not-found");
        mai.calls().get("/api/v1/articles/" + id).then().body("state", equalTo("WITHHELD"));
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

    private void change(String sql, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).setParameter("id", id).executeUpdate());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
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
