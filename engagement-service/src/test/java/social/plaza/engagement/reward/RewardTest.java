package social.plaza.engagement.reward;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.MovableClock;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;
import social.plaza.engagement.card.AccountJoined;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class RewardTest {

    @Inject
    MovableClock clock;

    @Inject
    Session session;

    @Inject
    jakarta.enterprise.event.Event<AccountJoined> joined;

    private final Person an = Person.named("an");
    private final Person bo = Person.named("bo");
    private final UUID article = an.publishes("Worth a reward");

    @AfterEach
    void booksBalance() {
        clock.reset();
        assertThat(number("select coalesce(sum(amount), 0) from ledger_entry")).isZero();
        assertThat(number("""
                select count(*) from ledger_account a where kind = 'PERSON'
                and balance + coalesce((select sum(amount) from ledger_income where account_id = a.id), 0)
                    <> (select coalesce(sum(amount), 0) from ledger_entry where account_id = a.id)""")).isZero();
    }

    @Test
    void movesPointsFromTheReaderToTheAuthor() {
        give(bo, "one", reward(30, "Well done")).statusCode(201).header("Location", startsWith("/api/v1/rewards/"))
                .body("from.handle", equalTo(bo.handle())).body("to.handle", equalTo(an.handle()))
                .body("asset", equalTo("POINT"))
                .body("amount", equalTo(30)).body("message", equalTo("Well done")).body("revision", equalTo(1))
                .body("articleId", equalTo(article.toString())).body("commentId", nullValue());
        has(bo, 70);
        has(an, 130);
        bo.calls().get("/api/v1/wallet/entries").then().statusCode(200).body("items.amount", contains(-30, 100))
                .body("items.kind", contains("REWARD", "WELCOME")).body("items[0].with.handle", equalTo(an.handle()))
                .body("items[0].rewardId", notNullValue()).body("items[1].with", nullValue()).body("next", nullValue());
        supporters().body("items.from.handle", contains(bo.handle()));
        assertThat(number("select rewards from article_count where article_id = '" + article + "'")).isEqualTo(1);
        assertThat(number("select amount from article_rewarded where article_id = '" + article + "'")).isEqualTo(30);
    }

    @Test
    void happensOnceHoweverOftenItIsSent() {
        String first = give(bo, "same", reward(10, null)).statusCode(201).header("Idempotency-Replayed", nullValue())
                .extract()
                .path("id");
        give(bo, "same", reward(10, null)).statusCode(201).header("Idempotency-Replayed", "true").body("id",
                equalTo(first));
        problem(give(bo, "same", reward(11, null)), 422, "key-used-otherwise");
        clock.moveBy(Duration.ofDays(400));
        give(bo, "same", reward(10, null)).statusCode(201).header("Idempotency-Replayed", "true").body("id",
                equalTo(first));
        problem(give(bo, "same", reward(11, null)), 422, "key-used-otherwise");
        has(bo, 90);
        Person chi = Person.named("chi");
        give(chi, "same", reward(10, null)).statusCode(201).header("Idempotency-Replayed", nullValue());
        bo.calls().get("/api/v1/rewards/receipts/same").then().statusCode(200).body("id", equalTo(first));
        problem(an.calls().get("/api/v1/rewards/receipts/same").then(), 404, "not-found");
        problem(bo.calls().urlEncodingEnabled(false).get("/api/v1/rewards/receipts/%00").then(), 404, "not-found");
    }

    @Test
    void isOneTransferThoughItsTwinsComeAllAtOnce() throws Exception {
        List<Integer> answers = together(50, i -> give(bo, "twins", reward(10, null)).extract().statusCode());
        assertThat(answers).contains(201).containsOnly(201, 409);
        give(bo, "twins", reward(10, null)).statusCode(201).header("Idempotency-Replayed", "true");
        has(bo, 90);
        supporters().body("items", hasSize(1));
    }

    @Test
    void neverGoesBelowZeroUnderTwoHundredAtOnce() throws Exception {
        List<Integer> answers = together(200, i -> give(bo, "key-" + i, reward(3, null)).extract().statusCode());
        assertThat(answers).containsOnly(201, 409);
        assertThat(Collections.frequency(answers, 201)).isEqualTo(33);
        has(bo, 1);
        has(an, 199);
        assertThat(number("select rewards from article_count where article_id = '" + article + "'")).isEqualTo(33);
        problem(give(bo, "more", reward(2, null)), 409, "insufficient-balance").body("balance", equalTo(1));
    }

    @Test
    void letsTwoRewardEachOtherAtOnce() throws Exception {
        UUID other = bo.publishes("Worth it as well");
        List<Integer> answers = together(60, i -> i % 2 == 0
                ? give(bo, "to-an-" + i, reward(1, null)).extract().statusCode()
                : give(an, "to-bo-" + i, Map.of("articleId", other, "amount", 1)).extract().statusCode());
        assertThat(answers).containsOnly(201);
        has(an, 100);
        has(bo, 100);
    }

    @Test
    void spendsWhatWasReceived() {
        give(bo, "all", reward(100, null)).statusCode(201);
        UUID other = bo.publishes("Thanks");
        give(an, "back", Map.of("articleId", other, "amount", 200)).statusCode(201);
        has(an, 0);
        has(bo, 200);
    }

    @Test
    void neverGoesToOneself() {
        problem(give(an, "self", reward(5, null)), 403, "own-article");
    }

    @Test
    void goesOnlyToActiveAuthorsOfArticlesThatReadersSee() {
        state("article_card", article, "WITHHELD");
        problem(give(bo, "hidden", reward(5, null)), 404, "not-found");
        problem(given().queryParam("article", article).get("/api/v1/rewards").then(), 404, "not-found");
        state("article_card", article, "PUBLISHED");
        state("account_card", an.id(), "SUSPENDED");
        problem(give(bo, "suspended", reward(5, null)), 409, "author-gone");
        has(bo, 100);
    }

    @Test
    void isSeenByAuthorAndModeratorsWhileItsArticleIsWithheld() {
        String id = give(bo, "before", reward(5, null)).statusCode(201).extract().path("id");
        state("article_card", article, "WITHHELD");
        for (Person who : List.of(an, Person.moderator("mai"))) {
            who.calls().queryParam("article", article).get("/api/v1/rewards").then().statusCode(200).body("items.id",
                    contains(id));
            who.calls().get("/api/v1/rewards/" + id).then().statusCode(200).body("amount", equalTo(5));
            who.calls().queryParam("articles", article).get("/api/v1/engagement").then().body("items", hasSize(1))
                    .body("items[0].rewarded[0].amount", equalTo(5));
        }
        problem(bo.calls().get("/api/v1/rewards/" + id).then(), 404, "not-found");
        bo.calls().queryParam("articles", article).get("/api/v1/engagement").then().body("items", hasSize(0));
        state("article_card", article, "DELETED");
        an.calls().queryParam("articles", article).get("/api/v1/engagement").then().body("items", hasSize(0));
        problem(an.calls().get("/api/v1/rewards/" + id).then(), 404, "not-found");
    }

    @Test
    void welcomesEveryoneOnce() {
        has(bo, 100);
        QuarkusTransaction.requiringNew().run(() -> joined.fire(new AccountJoined(bo.id())));
        has(bo, 100);
    }

    @Test
    void wantsAKey() {
        problem(bo.calls().contentType(ContentType.JSON).body(reward(5, null)).post("/api/v1/rewards").then(), 400,
                "bad-request")
                .body("violations.field", contains("Idempotency-Key"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"amount":0}                                 | amount
            {"amount":-5}                                | amount
            {"amount":10001}                             | amount
            {"amount":9223372036854775808}               | amount
            {"amount":1.5}                               | amount
            {"amount":"5"}                               | amount
            {"amount":null}                              | amount
            {"asset":"GOLD"}                             | asset
            {"articleId":null}                           | articleId
            {"commentId":"01890000-0000-7000-8000-000000000000"} | articleId
            {"fee":1}                                    | fee
            """)
    void refusesWhatIsNoReward(String change, String field) {
        Map<String, Object> wish = new HashMap<>(reward(5, null));
        wish.putAll(JsonPath.from(change).getMap(""));
        problem(give(bo, UUID.randomUUID().toString(), wish), 400, "bad-request").body("violations.field",
                hasItem(field));
        problem(give(bo, UUID.randomUUID().toString(), reward(5, "x".repeat(201))), 400, "bad-request");
        has(bo, 100);
    }

    @Test
    void keepsToTheDaysLimit() {
        Person rich = Person.named("rich");
        grant(Person.admin("admin"), "g" + UUID.randomUUID(),
                Map.of("account", rich.handle(), "amount", 100_000, "reason", "Test"))
                .statusCode(201);
        for (int i = 0; i < 5; i++) {
            give(rich, "big-" + i, reward(10_000, null)).statusCode(201);
        }
        problem(give(rich, "one-more", reward(1, null)), 409, "day-limit").body("left", equalTo(0));
        clock.moveBy(Duration.ofHours(25));
        give(rich, "one-more", reward(1, null)).statusCode(201);
    }

    @Test
    void isGrantedByAdminsOnceAndWithAReason() {
        Person admin = Person.admin("admin");
        Map<String, Object> grant = Map.of("account", bo.handle(), "amount", 500, "reason", "Won the contest");
        String id = grant(admin, "g1", grant).statusCode(201).body("account.handle", equalTo(bo.handle())).extract()
                .path("id");
        grant(admin, "g1", grant).statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(id));
        clock.moveBy(Duration.ofDays(2));
        grant(admin, "g1", grant).statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(id));
        problem(grant(admin, "g1", Map.of("account", bo.handle(), "amount", 501, "reason", "Won the contest")), 422,
                "key-used-otherwise");
        admin.calls().get("/api/v1/wallet/grants/" + id).then().statusCode(200);
        has(bo, 600);
        bo.calls().get("/api/v1/wallet/entries").then().body("items[0].reason", equalTo("Won the contest"))
                .body("items[0].kind", equalTo("GRANT"));
        problem(grant(bo, "g2", grant), 403, "forbidden");
        problem(grant(new Person(bo.id(), bo.handle(), bo.roles(), "admin"), "g2", grant), 403, "forbidden");
        problem(grant(admin.scoped("read write"), "g2", grant), 403, "forbidden");
        problem(grant(admin, "g3", Map.of("account", "nobody_here", "amount", 1, "reason", "x")), 404, "not-found");
        grant(admin, "g5", Map.of("account", bo.handle(), "amount", 1, "reason", "😀".repeat(500))).statusCode(201);
        problem(grant(admin, "g6", Map.of("account", bo.handle(), "amount", 1, "reason", "x".repeat(501))), 400,
                "bad-request").body("violations.field", contains("reason"));
        problem(grant(admin, "g4", Map.of("account", bo.handle(), "amount", 0, "reason", "x")), 400, "bad-request");
    }

    @Test
    void listsSupportersAndEntriesByPages() {
        IntStream.range(0, 5).forEach(i -> give(bo, "page-" + i, reward(i + 1, null)).statusCode(201));
        JsonPath first = given().queryParam("article", article).queryParam("limit", 3).get("/api/v1/rewards")
                .jsonPath();
        assertThat(first.getList("items.amount")).containsExactly(5, 4, 3);
        given().queryParam("article", article).queryParam("limit", 3).queryParam("after", first.getString("next"))
                .get("/api/v1/rewards").then().body("items.amount", contains(2, 1)).body("next", nullValue());
        JsonPath mine = bo.calls().queryParam("limit", 3).get("/api/v1/wallet/entries").jsonPath();
        assertThat(mine.getList("items.amount")).containsExactly(-5, -4, -3);
        bo.calls().queryParam("limit", 3).queryParam("after", mine.getString("next")).get("/api/v1/wallet/entries")
                .then()
                .body("items.amount", contains(-2, -1, 100));
        problem(given().queryParam("article", "x").get("/api/v1/rewards").then(), 400, "bad-request");
        problem(given().get("/api/v1/wallet").then(), 401, "unauthorized");
    }

    @Test
    void tellsItsAssets() {
        given().get("/api/v1/assets").then().statusCode(200).body("items.find { it.asset == 'POINT' }.min", equalTo(1))
                .body("items.find { it.asset == 'POINT' }.max", equalTo(10_000)).body("next", nullValue());
        String first = given().get("/api/v1/assets").path("items[0].asset");
        given().get("/api/v1/assets?limit=1").then().body("items.asset", contains(first));
        for (String bad : List.of("limit=0", "limit=x", "after=x")) {
            problem(given().get("/api/v1/assets?" + bad).then(), 400, "bad-request");
        }
        given().queryParam("article", an.publishes("None yet")).get("/api/v1/rewards").then().body("items", empty());
    }

    private static List<Integer> together(int times, java.util.function.IntFunction<Integer> request) throws Exception {
        List<Callable<Integer>> requests = IntStream.range(0, times)
                .<Callable<Integer>>mapToObj(i -> () -> request.apply(i))
                .toList();
        List<Integer> answers = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : people.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void comesWithTwoHundredCharactersAsPeopleCountThem() {
        give(bo, UUID.randomUUID().toString(), reward(1, "😀".repeat(200))).statusCode(201)
                .body("message", equalTo("😀".repeat(200)));
        problem(give(bo, UUID.randomUUID().toString(), reward(1, "😀".repeat(201))), 400, "bad-request")
                .body("violations.field", contains("message"));
    }

    private Map<String, Object> reward(int amount, String message) {
        Map<String, Object> reward = new HashMap<>();
        reward.put("articleId", article.toString());
        reward.put("amount", amount);
        reward.put("message", message);
        return reward;
    }

    private static ValidatableResponse give(Person who, String key, Map<String, Object> reward) {
        return who.calls().contentType(ContentType.JSON).header("Idempotency-Key", key).body(reward)
                .post("/api/v1/rewards").then();
    }

    private static ValidatableResponse grant(Person who, String key, Map<String, Object> grant) {
        return who.calls().contentType(ContentType.JSON).header("Idempotency-Key", key).body(grant)
                .post("/api/v1/wallet/grants")
                .then();
    }

    private static void has(Person who, int points) {
        who.calls().get("/api/v1/wallet").then().statusCode(200).body("balances.find { it.asset == 'POINT' }.amount",
                equalTo(points));
    }

    private ValidatableResponse supporters() {
        return given().queryParam("article", article).get("/api/v1/rewards").then().statusCode(200);
    }

    private void state(String table, UUID id, String state) {
        QuarkusTransaction.requiringNew().run(() -> session
                .createNativeMutationQuery("update " + table + " set state = :state where id = :id")
                .setParameter("state", state)
                .setParameter("id", id).executeUpdate());
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select cast((" + sql + ") as bigint)", Long.class)
                        .getSingleResult());
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).contentType("application/problem+json").body("type",
                equalTo("/problems/" + slug));
    }
}
