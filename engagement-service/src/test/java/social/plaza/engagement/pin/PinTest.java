package social.plaza.engagement.pin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class PinTest {

    @Inject
    MovableClock clock;

    @Inject
    Session session;

    @Inject
    DataSource database;

    private final Person mai = Person.moderator("mai");
    private final Person an = Person.named("an");
    private final String board = "topic:" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aBoardIsReadInPages() {
        UUID one = an.publishes("One");
        UUID two = an.publishes("Two");
        Instant now = clock.instant();
        book(mai, pin(board, two, 2, now, null)).statusCode(201);
        book(mai, pin(board, one, 1, now, null)).statusCode(201);
        var page = given().queryParam("board", board).queryParam("limit", 1).get("/api/v1/pins").then().statusCode(200)
                .body("items.articleId", contains(one.toString())).extract();
        given().queryParam("board", board).queryParam("limit", 1).queryParam("after", page.<String>path("next"))
                .get("/api/v1/pins").then().body("items.articleId", contains(two.toString()))
                .body("next", nullValue());
        for (String bad : List.of("limit=0", "limit=101", "after=x")) {
            problem(given().queryParam("board", board).get("/api/v1/pins?" + bad).then(), 400, "bad-request");
        }
    }

    @Test
    void standsFromItsStartUntilItsEndToTheSecond() {
        UUID article = an.publishes("Markets today");
        Instant nine = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        String pin = book(mai, pin(board, article, 1, nine, nine.plus(Duration.ofHours(1)))).statusCode(201)
                .body("by.handle", equalTo(mai.handle())).body("article.author.handle", equalTo(an.handle())).extract()
                .path("id");
        stands();
        String tagBefore = read().extract().header("ETag");
        moveTo(nine);
        stands(pin);
        read().header("ETag", org.hamcrest.Matchers.not(tagBefore));
        moveTo(nine.plus(Duration.ofMinutes(59)).plusSeconds(59));
        stands(pin);
        moveTo(nine.plus(Duration.ofHours(1)));
        stands();
    }

    @Test
    void meansNowByAStartThatIsAbsentOrPast() {
        book(mai, pin(board, an.publishes("One"), 1, null, null)).statusCode(201).body("endsAt", nullValue());
        String start = book(mai, pin(board, an.publishes("Two"), 2, Instant.parse("2020-01-01T00:00:00Z"), null))
                .statusCode(201)
                .extract().path("startsAt");
        assertThat(Instant.parse(start)).isAfter(clock.instant().minusSeconds(60));
        read().body("items.position", contains(1, 2)).body("items.article.title", contains("One", "Two")).body("next",
                nullValue());
    }

    @Test
    void keepsTwoPinsOutOfOneSlotAndNamesTheOneInTheWay() {
        Instant nine = clock.instant().plus(Duration.ofHours(2));
        String holder = book(mai, pin(board, an.publishes("One"), 1, nine, nine.plusSeconds(3600))).extract()
                .path("id");
        UUID other = an.publishes("Two");
        problem(book(mai, pin(board, other, 1, nine.plusSeconds(3599), null)), 409, "slot-taken")
                .body("pin.id", equalTo(holder))
                .body("pin.article.author.handle", equalTo(an.handle()));
        problem(book(mai, pin(board, other, 1, null, null)), 409, "slot-taken");
        book(mai, pin(board, other, 1, nine.plusSeconds(3600), null)).statusCode(201);
        problem(book(mai, pin(board, other, 2, nine.plusSeconds(3600), null)), 409, "already-pinned");
        book(mai, pin(board, an.publishes("Three"), 1, null, nine)).statusCode(201);
    }

    @Test
    void letsOneOfManyAtOnceHaveTheSlot() throws Exception {
        UUID[] articles = new UUID[20];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = an.publishes("Number " + i);
        }
        var requests = new ArrayList<Callable<Integer>>();
        for (UUID article : articles) {
            requests.add(() -> book(mai, pin(board, article, 1, null, null)).extract().statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : people.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        read().body("items", hasSize(1));
    }

    @Test
    void isRefusedByTheDatabaseItselfWhereSomethingForgetsToAsk() throws SQLException {
        String insert = "insert into pin (board, position, article_id, starts_at, ends_at, booked_by, booked_at) values ('"
                + board
                + "', 1, uuidv7(), '%s', %s, uuidv7(), '2030-01-01Z')";
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(insert.formatted("2030-01-01T00:00Z", "'2030-01-02T00:00Z'"));
            connection.createStatement().execute(insert.formatted("2030-01-02T00:00Z", "null"));
            assertThatThrownBy(
                    () -> connection.createStatement().execute(insert.formatted("2030-01-01T12:00Z", "null")))
                    .hasMessageContaining("pin_slot");
        }
    }

    @Test
    void leavesItsSlotWithItsArticleAndGivesItToWhoWantsIt() {
        UUID article = an.publishes("Withheld soon");
        book(mai, pin(board, article, 1, null, null)).statusCode(201);
        state(article, "WITHHELD");
        stands();
        state(article, "PUBLISHED");
        read().body("items.articleId", contains(article.toString()));
        state(article, "WITHHELD");
        UUID next = an.publishes("Next");
        book(mai, pin(board, next, 1, null, null)).statusCode(201);
        state(article, "PUBLISHED");
        read().body("items.articleId", contains(next.toString()));
    }

    @Test
    void givesOnlyTheTimeThatIsWantedOfAVanishedArticlesSlot() {
        UUID article = an.publishes("Withheld for a while");
        book(mai, pin(board, article, 1, null, null)).statusCode(201);
        state(article, "WITHHELD");
        Instant nine = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        Instant ten = nine.plus(Duration.ofHours(1));
        UUID next = an.publishes("For an hour");
        book(mai, pin(board, next, 1, nine, ten)).statusCode(201);
        state(article, "PUBLISHED");
        read().body("items.articleId", contains(article.toString())).body("items[0].endsAt", equalTo(nine.toString()));
        moveTo(nine);
        read().body("items.articleId", contains(next.toString()));
        moveTo(ten);
        read().body("items.articleId", contains(article.toString())).body("items[0].endsAt", nullValue());
        history().body("items.action", contains("BOOKED", "CHANGED", "BOOKED")).body("items.version", contains(3, 2, 1))
                .body("items[1].before.endsAt", contains((Object) null))
                .body("items[1].after.articleId", contains(article.toString(), article.toString()))
                .body("items[1].after[0].endsAt", equalTo(nine.toString())).body("items[0].before", hasSize(2))
                .body("items[0].after.articleId",
                        contains(article.toString(), next.toString(), article.toString()));
    }

    @Test
    void letsAVanishedArticlesPinThatBeginsLaterBeginLaterStill() {
        UUID article = an.publishes("Planned");
        Instant nine = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        String planned = book(mai, pin(board, article, 1, nine, nine.plusSeconds(7200))).extract().path("id");
        state(article, "WITHHELD");
        book(mai, pin(board, an.publishes("Until ten"), 1, null, nine.plusSeconds(3600))).statusCode(201);
        mai.calls().get("/api/v1/pins/" + planned).then().statusCode(200)
                .body("startsAt", equalTo(nine.plusSeconds(3600).toString()))
                .body("endsAt", equalTo(nine.plusSeconds(7200).toString()));
        book(mai, pin(board, an.publishes("All day"), 1, nine.plusSeconds(3600), null)).statusCode(201);
        history().body("items[0].after", hasSize(2)).body("items[1].action", equalTo("CHANGED"));
    }

    @Test
    void takesAPinOnlyOnceIntoAWholeBoard() {
        UUID article = an.publishes("One");
        String one = book(mai, pin(board, article, 1, null, null)).extract().path("id");
        problem(replace("*", List.of(kept(one, article, 1), kept(one, article, 2))), 400, "bad-request")
                .body("violations.field", contains("pins[1].id"));
        read().body("items.position", contains(1));
    }

    @Test
    void isTheSameSecretToWhoeverReadsChangesOrRemovesIt() {
        Instant later = clock.instant().plus(Duration.ofHours(2));
        String pin = book(mai, pin(board, an.publishes("Planned"), 1, later, null)).extract().path("id");
        problem(an.calls().get("/api/v1/pins/" + pin).then(), 404, "not-found");
        problem(an.calls().delete("/api/v1/pins/" + pin).then(), 404, "not-found");
        problem(an.calls().contentType("application/merge-patch+json").header("If-Match", "*").body("{\"position\":2}")
                .patch("/api/v1/pins/" + pin).then(), 404, "not-found");
        mai.calls().get("/api/v1/pins/" + pin).then().statusCode(200).body("position", equalTo(1));
        moveTo(later);
        problem(an.calls().delete("/api/v1/pins/" + pin).then(), 403, "board-not-yours");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        Map<String, Object> wish = pin(board, an.publishes("One"), 1, null, null);
        wish.put("note", "😀".repeat(201));
        problem(book(mai, wish), 400, "bad-request").body("violations.field", contains("note"));
        wish.put("note", "😀".repeat(200));
        String pin = book(mai, wish).statusCode(201).extract().path("id");
        patch(pin, "*", "{\"note\":\"" + "🎉".repeat(200) + "\"}").statusCode(200);
        problem(patch(pin, "*", "{\"note\":\"" + "🎉".repeat(201) + "\"}"), 400, "bad-request");
    }

    @Test
    void pinsOnlyWhatReadersCanSee() {
        UUID draft = an.publishes("Draft again");
        state(draft, "DRAFT");
        problem(book(mai, pin(board, draft, 1, null, null)), 404, "not-found");
        problem(book(mai, pin(board, UUID.randomUUID(), 1, null, null)), 404, "not-found");
    }

    @Test
    void belongsToModeratorsAndOnesOwnBoardToOneself() {
        UUID mine = an.publishes("Mine");
        problem(book(an, pin(board, mine, 1, null, null)), 403, "board-not-yours");
        problem(book(an, pin("site", mine, 1, null, null)), 403, "board-not-yours");
        problem(book(mai, pin("account:" + an.handle(), mine, 1, null, null)), 403, "board-not-yours");
        problem(book(an, pin("account:" + an.handle(), mai.publishes("Not mine"), 1, null, null)), 403,
                "not-your-article");
        problem(book(an, pin("account:nobody_" + an.handle(), mine, 1, null, null)), 404, "not-found");
        String pin = book(an, pin("account:" + an.handle().toUpperCase(), mine, 1, null, null)).statusCode(201)
                .body("board", equalTo("account:" + an.handle())).extract().path("id");
        Person bo = Person.named("bo");
        problem(bo.calls().delete("/api/v1/pins/" + pin).then(), 403, "board-not-yours");
        given().get("/api/v1/pins/" + pin).then().statusCode(200);
        problem(given().contentType(ContentType.JSON).body(pin("site", mine, 1, null, null)).post("/api/v1/pins")
                .then(), 401,
                "unauthorized");
    }

    @Test
    void obeysTheTokensScope() {
        UUID article = an.publishes("Scoped");
        problem(book(mai.scoped("read write"), pin(board, article, 1, null, null)), 403, "board-not-yours");
        problem(book(mai.scoped("pins:site"), pin(board, article, 1, null, null)), 403, "board-not-yours");
        book(mai.scoped("pins:" + board), pin(board, article, 1, null, null)).statusCode(201);
    }

    @Test
    void isChangedOnlyByWhoHasSeenTheBoard() {
        String pin = book(mai, pin(board, an.publishes("One"), 1, null, null)).extract().path("id");
        problem(patch(pin, null, "{\"position\":2}"), 428, "if-match-required");
        String seen = read().extract().header("ETag");
        book(mai, pin(board, an.publishes("Two"), 3, clock.instant().plusSeconds(500), null)).statusCode(201);
        problem(patch(pin, seen, "{\"position\":2}"), 412, "changed-meanwhile");
        String fresh = read().extract().header("ETag");
        assertThat(fresh).isNotEqualTo(seen);
        String tag = patch(pin, fresh, "{\"position\":2,\"note\":\"Moved down\"}").statusCode(200)
                .body("position", equalTo(2))
                .body("note", equalTo("Moved down")).body("startsAt", notNullValue()).extract().header("ETag");
        patch(pin, tag, "{\"note\":null}").statusCode(200).body("note", nullValue());
        problem(patch(pin, "*", "{\"position\":4}"), 400, "bad-request").body("violations.field", contains("position"));
        problem(patch(pin, "*", "{\"board\":\"site\"}"), 400, "bad-request").body("violations.field",
                contains("board"));
        problem(patch(pin, "*", "{\"position\":3}"), 409, "slot-taken");
    }

    @Test
    void isTaggedAsItWouldBeRead() {
        var booked = book(mai, pin(board, an.publishes("One"), 1, null, null)).extract();
        String pin = booked.path("id");
        mai.calls().get("/api/v1/pins/" + pin).then().header("ETag", booked.header("ETag"));
        String edited = patch(pin, booked.header("ETag"), "{\"note\":\"Read me\"}").extract().header("ETag");
        assertThat(edited).isNotEqualTo(booked.header("ETag"));
        mai.calls().header("If-None-Match", edited).get("/api/v1/pins/" + pin).then().statusCode(304);
        book(mai, pin(board, an.publishes("Two"), 3, null, null)).statusCode(201);
        problem(patch(pin, edited, "{\"note\":null}"), 412, "changed-meanwhile");
    }

    @Test
    void isRemovedOnceHoweverOften() {
        String pin = book(mai, pin(board, an.publishes("One"), 1, null, null)).extract().path("id");
        mai.calls().delete("/api/v1/pins/" + pin).then().statusCode(204);
        mai.calls().delete("/api/v1/pins/" + pin).then().statusCode(204);
        stands();
        problem(patch(pin, "*", "{\"position\":2}"), 409, "pin-over");
        problem(given().get("/api/v1/pins/" + pin).then(), 404, "not-found");
        history().body("items.action", contains("REMOVED", "BOOKED"));
    }

    @Test
    void changesTheWholeBoardAtOnce() {
        UUID first = an.publishes("First");
        UUID second = an.publishes("Second");
        String one = book(mai, pin(board, first, 1, null, null)).extract().path("id");
        String two = book(mai, pin(board, second, 2, null, null)).extract().path("id");
        book(mai, pin(board, an.publishes("Third"), 3, null, null)).statusCode(201);
        UUID fourth = an.publishes("Fourth");
        String seen = read().extract().header("ETag");
        clock.moveBy(Duration.ofMinutes(1));
        List<Map<String, Object>> swapped = List.of(kept(one, first, 2), kept(two, second, 1), kept(null, fourth, 3));
        problem(replace(null, swapped), 428, "if-match-required");
        replace(seen, swapped).statusCode(200).body("items.articleId",
                contains(second.toString(), first.toString(), fourth.toString())).body("items[0].id", equalTo(two));
        problem(replace(seen, swapped), 412, "changed-meanwhile");
        problem(replace("*", List.of(kept(one, first, 1), kept(two, second, 1))), 409, "slot-taken");
        problem(replace("*", List.of(kept(one, second, 1))), 400, "bad-request").body("violations.field",
                contains("pins[0].id"));
        history().body("items[0].action", equalTo("REPLACED")).body("items[0].before", hasSize(3))
                .body("items[0].after.articleId", hasItem(fourth.toString()))
                .body("items[0].by.handle", equalTo(mai.handle()));
    }

    @Test
    void showsOtherMomentsAndHistoryToThosePlanningTheBoard() {
        Instant nine = clock.instant().plus(Duration.ofDays(1));
        String later = book(mai, pin(board, an.publishes("Later"), 1, nine, null)).extract().path("id");
        String after = nine.plusSeconds(1).toString();
        mai.calls().queryParam("board", board).queryParam("at", after).get("/api/v1/pins").then().statusCode(200).body(
                "items.id",
                contains(later));
        problem(an.calls().queryParam("board", board).queryParam("at", after).get("/api/v1/pins").then(), 403,
                "board-not-yours");
        problem(given().queryParam("board", board).queryParam("at", after).get("/api/v1/pins").then(), 401,
                "unauthorized");
        problem(given().get("/api/v1/pins/" + later).then(), 404, "not-found");
        mai.calls().get("/api/v1/pins/" + later).then().statusCode(200);
        mai.calls().queryParam("board", board).queryParam("from", clock.instant().toString()).queryParam("to", after)
                .get("/api/v1/pins").then().statusCode(200).body("items.id", contains(later));
        problem(an.calls().queryParam("board", board).get("/api/v1/pins/history").then(), 403, "board-not-yours");
    }

    @Test
    void keepsAHistoryThatNobodyRewrites() throws SQLException {
        book(mai, pin(board, an.publishes("One"), 1, null, null)).statusCode(201);
        try (Connection connection = database.getConnection()) {
            for (String attempt : List.of("update pin_change set at = at", "delete from pin_change",
                    "truncate pin_change")) {
                assertThatThrownBy(() -> connection.createStatement().execute(attempt))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"board":"front"}                                           | 400
            {"board":"topic:"}                                          | 400
            {"position":0}                                              | 400
            {"position":6}                                              | 400
            {"position":"1"}                                            | 400
            {"startsAt":5}                                              | 400
            {"startsAt":"tomorrow"}                                     | 400
            {"startsAt":"+999999-01-01T00:00:00Z"}                      | 400
            {"endsAt":"2020-01-01T00:00:00Z"}                           | 400
            {"startsAt":"2040-01-02T00:00:00Z","endsAt":"2040-01-01T00:00:00Z"} | 400
            {"articleId":"x"}                                           | 400
            {"articleId":null}                                          | 400
            {"colour":"red"}                                            | 400
            """)
    void refusesWhatIsNoBooking(String change, int status) {
        Map<String, Object> wish = new HashMap<>(pin("site", an.publishes("One"), 1, null, null));
        wish.putAll(io.restassured.path.json.JsonPath.from(change).getMap(""));
        problem(book(mai, wish), status, "bad-request").body("violations", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"board=front", "at=noon", "from=2030-01-01T00:00:00Z", "to=2030-01-01T00:00:00Z"})
    void refusesABadQuestion(String query) {
        String name = query.startsWith("board") ? "" : "&board=site";
        problem(mai.calls().get("/api/v1/pins?" + query + name).then(), 400, "bad-request");
    }

    private void stands(String... pins) {
        read().body("items.id", pins.length == 0 ? empty() : contains(pins));
    }

    private ValidatableResponse read() {
        return given().queryParam("board", board).get("/api/v1/pins").then().statusCode(200);
    }

    private ValidatableResponse history() {
        return mai.calls().queryParam("board", board).get("/api/v1/pins/history").then().statusCode(200);
    }

    private static ValidatableResponse book(Person who, Map<String, Object> pin) {
        return who.calls().contentType(ContentType.JSON).body(pin).post("/api/v1/pins").then();
    }

    private ValidatableResponse patch(String pin, String seen, String patch) {
        var request = mai.calls().contentType("application/merge-patch+json").body(patch);
        return (seen == null ? request : request.header("If-Match", seen)).patch("/api/v1/pins/" + pin).then();
    }

    private ValidatableResponse replace(String seen, List<Map<String, Object>> pins) {
        var request = mai.calls().contentType(ContentType.JSON).queryParam("board", board).body(Map.of("pins", pins));
        return (seen == null ? request : request.header("If-Match", seen)).put("/api/v1/pins").then();
    }

    private static Map<String, Object> pin(String board, UUID article, int position, Instant from, Instant until) {
        Map<String, Object> pin = new HashMap<>();
        pin.put("board", board);
        pin.put("articleId", article.toString());
        pin.put("position", position);
        pin.put("startsAt", from == null ? null : from.toString());
        pin.put("endsAt", until == null ? null : until.toString());
        return pin;
    }

    private static Map<String, Object> kept(String id, UUID article, int position) {
        Map<String, Object> slot = new HashMap<>();
        slot.put("id", id);
        slot.put("articleId", article.toString());
        slot.put("position", position);
        return slot;
    }

    private void moveTo(Instant moment) {
        clock.moveBy(Duration.between(clock.instant(), moment).plusMillis(1));
    }

    private void state(UUID article, String state) {
        QuarkusTransaction.requiringNew().run(() -> session
                .createNativeMutationQuery("update article_card set state = :state where id = :id")
                .setParameter("state", state)
                .setParameter("id", article).executeUpdate());
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).contentType("application/problem+json").body("type",
                equalTo("/problems/" + slug));
    }
}
