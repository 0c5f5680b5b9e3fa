package social.plaza.content.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.awaitility.Awaitility;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Person;
import social.plaza.content.Plans;
import social.plaza.content.PostgresResource;
import social.plaza.content.Statements;
import social.plaza.content.article.Draft;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EventTest {

    @Inject
    Events events;

    @Inject
    Session session;

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Inject
    Plans plans;

    private final Person reader = Person.admin("ada");

    /** The early one takes its number first and commits last; meanwhile a reader comes by and sees the late one alone. */
    @Test
    void losesNoneThatCommitsLate() throws Exception {
        String start = end();
        long before = greatestNumber();
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<Void> early = CompletableFuture
                .runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
                    events.append("test.early", UUID.randomUUID(), Map.of());
                    taken.countDown();
                    await(commit);
                }));
        await(taken);
        QuarkusTransaction.requiringNew().run(() -> events.append("test.late", UUID.randomUUID(), Map.of()));

        List<String> naive = new ArrayList<>(naivelyAfter(before));
        long naivePosition = greatestNumber();
        List<String> ours = new ArrayList<>(types(start));
        String position = start;
        commit.countDown();
        early.join();
        naive.addAll(naivelyAfter(naivePosition));
        ours.addAll(types(position));

        assertThat(naive).as("a reader by number alone").containsExactly("test.late");
        assertThat(ours).containsExactly("test.early", "test.late");
    }

    /** 9 comes before 10, though as texts they would not. */
    @Test
    void keepsTheOrderWhereATransactionsNumberGetsAnotherDigit() {
        List<String> types = Stream.of(8, 9, 10, 11, 99, 100, 101).map(txid -> "test.of-" + txid).toList();
        try {
            types.reversed().forEach(this::append);
            List<String> seen = new ArrayList<>();
            String position = null;
            for (JsonPath page = page(position, 2); !seen.containsAll(types)
                    && !page.getList("items").isEmpty(); page = page(position, 2)) {
                seen.addAll(page.getList("items.type"));
                position = page.get("items[-1].position");
            }
            assertThat(seen).filteredOn(types::contains).containsExactlyElementsOf(types);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> session
                    .createNativeMutationQuery("delete from event where type like 'test.of-%'").executeUpdate());
        }
    }

    @Test
    void readsInTheOrderOfItsIndex() throws Exception {
        String sql = statements.during(() -> reader.calls().get("/api/v1/events").then().statusCode(200)).stream()
                .filter(each -> each.contains("from event")).findFirst().orElseThrow();
        assertThat(plans.steps(sql)).contains("Index Scan event_order").noneMatch(step -> step.contains("Sort"));
    }

    @Test
    void tellsOfArticlesAsTheyChange() {
        Person mai = Person.named("mai");
        String start = end();
        JsonPath article = Draft.titled("News").about("markets").saying("$MSFT").from("THIRD_PARTY").publishedBy(mai);
        Draft.titled("Nobody hears of drafts").writtenBy(mai);
        mai.calls().delete("/api/v1/articles/" + article.get("id") + "/publication").then().statusCode(200);
        mai.calls().delete("/api/v1/articles/" + article.get("id")).then().statusCode(204);
        JsonPath feed = feed(start);
        assertThat(feed.getList("items.type")).containsExactly("article.published", "article.withdrawn",
                "article.deleted");
        Map<String, Object> card = feed.getMap("items[0].data.article");
        assertThat(card).containsEntry("id", article.get("id")).containsEntry("state", "PUBLISHED")
                .containsEntry("url", article.get("url")).containsEntry("authorId", mai.id().toString())
                .containsEntry("topics", List.of("markets"))
                .containsEntry("source", Map.of("kind", "THIRD_PARTY", "name", "The Wire"));
        assertThat(feed.<String, Object>getMap("items[1].data.article")).containsOnlyKeys("id", "version", "rules",
                "state", "revision", "authorId");
    }

    @Test
    void answersCards() {
        Person mai = Person.named("mai");
        String id = Draft.titled("Asked for").publishedBy(mai).get("id");
        reader.calls().get("/api/v1/articles/" + id + "/card").then().statusCode(200)
                .body("title", equalTo("Asked for"));
        mai.calls().get("/api/v1/articles/" + id + "/card").then().statusCode(403);
        reader.calls().get("/api/v1/articles/" + UUID.randomUUID() + "/card").then().statusCode(404);
    }

    @Test
    void pagesAndWaits() {
        Person mai = Person.named("mai");
        String start = end();
        for (int i = 0; i < 3; i++) {
            Draft.titled("Number " + i).publishedBy(mai);
        }
        JsonPath page = reader.calls().queryParam("after", start).queryParam("limit", 2).get("/api/v1/events").then()
                .statusCode(200).extract().jsonPath();
        assertThat(page.getString("next")).isEqualTo(page.getString("items[1].position"));
        JsonPath rest = feed(page.get("next"));
        assertThat(rest.getList("items.data.article.title")).contains("Number 2");
        assertThat(rest.getString("next")).isNull();

        Instant asked = Instant.now();
        String end = end();
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(() -> reader.calls()
                .queryParam("after", end).queryParam("wait", 30).get("/api/v1/events").then().extract().jsonPath());
        Draft.titled("Awaited").publishedBy(mai);
        assertThat(waiting.join().getList("items")).isNotEmpty();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=LTF-MQ", "limit=0", "limit=501", "wait=31", "wait=-1", "wait=x", "after=",
            "limit=", "wait="})
    void refusesABadQuestion(String query) {
        reader.calls().get("/api/v1/events?" + query).then().statusCode(400).body("violations.field",
                contains(query.substring(0, query.indexOf('='))));
    }

    @Test
    void looksForNobodyWhoHasGone() throws Exception {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.getOutputStream()
                    .write(("GET /api/v1/events?wait=30&after=" + end() + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + reader.token() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Awaitility.await().until(() -> looksInAWhile() > 0);
        }
        Awaitility.await().until(() -> looksInAWhile() == 0);
    }

    /** A while is long enough for several looks: whoever waits is looked for every 100 ms. */
    private long looksInAWhile() {
        return statements.during(() -> LockSupport.parkNanos(700_000_000)).stream()
                .filter(sql -> sql.contains("from event")).count();
    }

    @Test
    void isForNobodyElse() {
        reader.calls().get("/api/v1/events").then().statusCode(200).header("Cache-Control",
                equalTo("private, no-store"));
    }

    @Test
    void isForServicesAlone() {
        given().get("/api/v1/events").then().statusCode(401);
        Person.named("mai").calls().get("/api/v1/events").then().statusCode(403);
    }

    private void append(String type) {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery("""
                insert into event (txid, type, subject, data, at)
                values (cast(cast(:txid as text) as xid8), :type, uuidv7(), '{}', now())""").setParameter("type", type)
                .setParameter("txid", type.substring("test.of-".length())).executeUpdate());
    }

    private String end() {
        String position = null;
        for (JsonPath page = feed(null); !page.getList("items").isEmpty(); page = feed(position)) {
            position = page.getString("items[-1].position");
        }
        return position;
    }

    private List<String> types(String after) {
        return feed(after).getList("items.type");
    }

    private JsonPath feed(String after) {
        return page(after, 500);
    }

    private JsonPath page(String after, int limit) {
        return reader.calls().queryParams(after == null ? Map.of() : Map.of("after", after)).queryParam("limit", limit)
                .get("/api/v1/events").then().statusCode(200).extract().jsonPath();
    }

    private long greatestNumber() {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select coalesce(max(number), 0) from event", Long.class).getSingleResult());
    }

    private List<String> naivelyAfter(long number) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select type from event where number > :number order by number", String.class)
                .setParameter("number", number).getResultList());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
