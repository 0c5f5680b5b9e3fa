package social.plaza.engagement.comment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static social.plaza.engagement.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.engagement.Clicks;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.MovableClock;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;
import social.plaza.engagement.card.AccountCards;

/** A comment is translated once, whoever asks, and nothing that a machine says does harm. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class CommentTranslationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    MovableClock clock;

    @Inject
    Session session;

    @Inject
    AccountCards accounts;

    private final Person an = Person.named("an");
    private final Person bo = Person.named("bo");
    private final UUID article = an.publishes("Worth a remark");

    @BeforeEach
    void machine() {
        machineSays("Xin chào");
    }

    @AfterEach
    void now() {
        ContentStub.isSlow(Duration.ZERO);
        ContentStub.isDown(false);
        clock.reset();
    }

    @Test
    void isMadeOnceAndKept() {
        String id = said("Hello");
        problem(get(id, "vi"), 404, "not-found");
        int before = ContentStub.translations().size();
        for (RequestSpecification who : List.of(bo.calls(), an.calls(), stranger())) {
            who.post(path(id, "vi")).then().statusCode(200).body("commentId", equalTo(id)).body("revision", equalTo(1))
                    .body("language", equalTo("vi")).body("from", equalTo("en")).body("body", equalTo("Xin chào"))
                    .body("html", equalTo("<p>Xin chào</p>\n")).body("engine", equalTo("LibreTranslate"));
        }
        post(bo, id, "VI").statusCode(200).body("language", equalTo("vi"));
        assertThat(ContentStub.translations()).hasSize(before + 1);
        assertThat(ContentStub.translations().getLast().toString()).isEqualTo("{\"to\":\"vi\",\"body\":\"Hello\"}");

        ContentStub.isDown(true);
        String tag = get(id, "vi").statusCode(200).body("body", equalTo("Xin chào"))
                .header("Cache-Control", containsString("public")).extract().header("ETag");
        given().header("If-None-Match", tag).get(path(id, "vi")).then().statusCode(304);
        post(an, id, "vi").statusCode(200);
        problem(post(an, id, "de"), 503, "translation-unavailable");
    }

    @Test
    void isForThoseWhoMayReadTheComment() {
        String id = said("Is this true?");
        post(bo, id, "vi").statusCode(200);
        state("WITHHELD");
        Person mai = Person.moderator("mai");
        for (Person who : List.of(an, mai)) {
            post(who, id, "vi").statusCode(200);
            who.calls().get(path(id, "vi")).then().statusCode(200).header("Cache-Control", containsString("no-store"));
        }
        problem(post(bo, id, "vi"), 404, "not-found");
        problem(post(bo, id, "de"), 404, "not-found");
        problem(bo.calls().get(path(id, "vi")).then(), 404, "not-found");
        problem(get(id, "vi"), 404, "not-found");
        state("DELETED");
        problem(post(mai, id, "vi"), 404, "not-found");
        problem(post(bo, UUID.randomUUID().toString(), "vi"), 404, "not-found");
        problem(post(bo, "1-1-1-1-1", "vi"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v", "en_US", "Vietnamese", "en-", "1", "vi-a", "%20vi"})
    void wantsALanguageTag(String lang) {
        String id = said("Hello");
        int before = ContentStub.translations().size();
        problem(bo.calls().urlEncodingEnabled(false).post(path(id, lang)).then(), 400, "bad-request")
                .body("violations.field", contains("lang"));
        assertThat(ContentStub.translations()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script> | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
            [x](javascript:alert(1))  | <p>x</p>
            # Loud                    | <p>Loud</p>
            <a href="https://evil.example">x</a> | <p>&lt;a href&#61;&#34;https://evil.example&#34;&gt;x&lt;/a&gt;</p>
            """)
    void rendersWhatTheMachineSaysAsAnyComment(String answer, String html) {
        machineSays(answer);
        assertThat(post(bo, said("Hello"), "vi").statusCode(200).extract().<String>path("html").strip())
                .isEqualTo(html);
    }

    @Test
    void letsNoOverrideTurnWhatTheMachineSays() {
        machineSays("safe \u202egnp.exe\u202c");
        post(bo, said("Hello"), "vi").statusCode(200).body("html", not(containsString("\u202e")))
                .body("body", not(containsString("\u202e")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read https://evil.example", "[Hello](https://evil.example)",
            "![x](https://evil.example/p.png)",
            "mailto:a@evil.example", "Buy #spam", "Buy $SPAM", "Ask @HANDLE", "", " \u200b ", "a\u0000b", "a\u0007b",
            "HUGE"})
    void refusesWhatIsNotWhatWasSaid(String answer) {
        machineSays(answer.replace("HANDLE", an.handle()).replace("HUGE", "x".repeat(Translation.MAX + 1)));
        String id = said("Hello");
        problem(post(bo, id, "vi"), 503, "translation-unavailable").body("detail", containsString("cannot be shown"));
        problem(get(id, "vi"), 503, "translation-unavailable");
        assertThat(rows(id)).isZero();
    }

    @Test
    void refusesAnEngineOrALanguageThatIsNone() {
        String id = said("Hello");
        for (String engine : List.of("", "x".repeat(61), "a\nb", "\u202eevil")) {
            answers(engine, "en", "Xin chào");
            problem(post(bo, id, "vi"), 503, "translation-unavailable");
            clock.moveBy(Duration.ofSeconds(61));
        }
        answers("LibreTranslate", "<b>", "Xin chào");
        problem(post(bo, id, "vi"), 503, "translation-unavailable");
    }

    @Test
    void takesLongWordsAndLeavesLinksAsTheyWere() {
        String body = "Ask @" + an.handle() + " about #ai at [home](https://e.org/?a=1&b=2), `rm -rf`";
        String answer = "Hỏi @" + an.handle() + " về #ai ở [nhà](https://e.org/?a=1&b=2), `rm -rf` " + "ồ".repeat(9000);
        machineSays(answer);
        post(bo, said(body), "vi").statusCode(200).body("body", equalTo(answer)).body("html",
                allOf(containsString("/&#64;" + an.handle()), containsString("href=\"/t/ai\""),
                        containsString("https://e.org/?a&#61;1&amp;b&#61;2"), containsString("<code>rm -rf</code>")));
    }

    @Test
    void leadsWhereTheWordsLeadToday() {
        Person cu = Person.named("cu");
        String id = said("Ask @" + cu.handle());
        leaves(cu);
        machineSays("Hỏi @" + cu.handle());
        post(bo, id, "vi").statusCode(200).body("html", not(containsString("<a ")));
    }

    @Test
    void isOfTheWordsThatStandThereNow() {
        String id = said("Hello");
        post(bo, id, "vi").statusCode(200);
        bo.calls().header("If-Match", "\"1\"").contentType("application/merge-patch+json")
                .body("{\"body\":\"Good bye\"}").patch("/api/v1/comments/" + id).then().statusCode(200);
        problem(get(id, "vi"), 404, "not-found");
        assertThat(rows(id)).as("words that nobody reads any more").isZero();
        machineSays("Tạm biệt");
        post(an, id, "vi").statusCode(200).body("body", equalTo("Tạm biệt")).body("revision", equalTo(2));
        bo.calls().put("/api/v1/comments/" + id + "/like").then().statusCode(204);
        get(id, "vi").statusCode(200);
    }

    @Test
    void goesWithTheWords() {
        String mine = said("Mine");
        String moderated = said("Rude");
        String left = said("Left behind");
        for (String id : List.of(mine, moderated, left)) {
            post(bo, id, "vi").statusCode(200);
        }
        bo.calls().delete("/api/v1/comments/" + mine).then().statusCode(204);
        Person.moderator("mai").calls().delete("/api/v1/comments/" + moderated).then().statusCode(204);
        assertThat(rows(mine)).isZero();
        assertThat(rows(moderated)).as("kept for an appeal, as the words are").isEqualTo(1);
        for (String id : List.of(mine, moderated)) {
            problem(get(id, "vi"), 404, "not-found");
            problem(post(an, id, "vi"), 409, "comment-deleted");
        }
        leaves(bo);
        assertThat(rows(left)).isZero();
        assertThat(rows(moderated)).isZero();
        problem(get(left, "vi"), 404, "not-found");
        problem(post(an, left, "vi"), 409, "comment-deleted");
    }

    @Test
    void isNotKeptIfTheWordsGoMeanwhile() {
        ContentStub.isSlow(Duration.ofSeconds(30));
        String id = said("Regrettable");
        post(an, id, "vi").statusCode(202);
        bo.calls().delete("/api/v1/comments/" + id).then().statusCode(204);
        ContentStub.isSlow(Duration.ZERO);
        eventually(() -> assertThat(claims(id)).isZero());
        assertThat(rows(id)).isZero();
    }

    @Test
    void isAskedForOnceByManyAtOnce() {
        ContentStub.isSlow(Duration.ofMillis(300));
        String id = said("Hello");
        int before = ContentStub.translations().size();
        List<Person> people = Stream.generate(() -> Person.named("cu")).limit(30).toList();
        assertThat(Clicks.together(people.stream(), "POST", path(id, "vi"))).containsOnly(200);
        assertThat(ContentStub.translations()).hasSize(before + 1);
    }

    /** As another instance leaves it that is at it, or has died at it. */
    @Test
    void isNotAskedForWhileAnotherInstanceIsAtItButAfterOneThatDied() {
        String id = said("Hello");
        execute("""
                insert into comment_translation_claim (comment_id, revision, language, at)
                values ('%s', 1, 'vi', '%s')""".formatted(id, clock.instant()));
        int before = ContentStub.translations().size();
        post(bo, id, "vi").statusCode(202).body("state", equalTo("RUNNING")).header("Retry-After", "2");
        get(id, "vi").statusCode(202).body("commentId", equalTo(id)).header("Cache-Control", "no-store");
        assertThat(ContentStub.translations()).hasSize(before);
        clock.moveBy(Duration.ofSeconds(61));
        problem(get(id, "vi"), 404, "not-found");
        post(bo, id, "vi").statusCode(200);
    }

    @Test
    void goesOnInTheBackgroundWhileItTakesLong() {
        ContentStub.isSlow(Duration.ofSeconds(30));
        String id = said("Hello");
        post(bo, id, "vi").statusCode(202).body("state", equalTo("RUNNING")).header("Retry-After", "2");
        get(id, "vi").statusCode(202);
        ContentStub.isSlow(Duration.ZERO);
        eventually(() -> get(id, "vi").statusCode(200).body("body", equalTo("Xin chào")));
    }

    @Test
    void holdsNoConnectionWhileItWaits() throws Exception {
        ContentStub.isSlow(Duration.ofSeconds(30));
        String id = said("Hello");
        List<Callable<Integer>> waiting = Stream.generate(() -> Person.named("cu")).limit(30)
                .<Callable<Integer>>map(cu -> () -> cu.calls().post(path(id, "vi")).statusCode()).toList();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = waiting.stream().map(people::submit).toList();
            eventually(() -> assertThat(claims(id)).isEqualTo(1));
            given().get("/api/v1/comments/" + id).then().statusCode(200);
            eventually(() -> assertThat(
                    number("""
                    select count(*) from pg_stat_activity where state = 'idle in transaction' and usename = 'application'"""))
                    .isZero());
            assertThat(claims(id)).as("it still is being asked for").isEqualTo(1);
            for (var one : asked) {
                assertThat(one.get()).isEqualTo(202);
            }
        }
    }

    @Test
    void isNotAskedForAgainForAMinuteWhenTheMachineFails() {
        String id = said("Hello");
        ContentStub.isDown(true);
        problem(post(bo, id, "vi"), 503, "translation-unavailable").header("Retry-After", Integer::parseInt,
                allOf(greaterThan(50), lessThan(61)));
        ContentStub.isDown(false);
        int before = ContentStub.translations().size();
        clock.moveBy(Duration.ofSeconds(40));
        problem(post(an, id, "vi"), 503, "translation-unavailable").header("Retry-After", Integer::parseInt,
                allOf(greaterThan(0), lessThan(21)));
        problem(get(id, "vi"), 503, "translation-unavailable");
        assertThat(ContentStub.translations()).hasSize(before);
        clock.moveBy(Duration.ofSeconds(21));
        post(an, id, "vi").statusCode(200);
    }

    @Test
    void tellsWhyThereIsNone() {
        ContentStub.translates(409, JSON.createObjectNode().put("type", "/problems/language-not-translated"));
        String id = said("Hello");
        problem(post(bo, id, "tlh"), 409, "language-not-translated");
        problem(get(id, "tlh"), 409, "language-not-translated");
        ContentStub.translates(503, JSON.createObjectNode().put("type", "/problems/translation-unavailable"));
        problem(post(bo, id, "vi"), 503, "translation-unavailable");
        ContentStub.translates(200, JSON.getNodeFactory().textNode("nonsense"));
        problem(post(bo, id, "de"), 503, "translation-unavailable");
    }

    @Test
    void areOnlySoManyAtOnce() {
        ContentStub.isSlow(Duration.ofSeconds(30));
        List<String> ids = Stream.generate(() -> insertComment()).limit(Translating.AT_ONCE + 1).toList();
        assertThat(Clicks.together(bo, "POST", ids.stream().limit(Translating.AT_ONCE).map(id -> path(id, "vi"))))
                .containsOnly(202);
        problem(post(bo, ids.getLast(), "vi"), 503, "overrun").header("Retry-After", "5");
        post(bo, ids.getFirst(), "vi").statusCode(202);
        ContentStub.isSlow(Duration.ZERO);
        eventually(() -> post(an, ids.getLast(), "vi").statusCode(200));
        eventually(() -> ids.forEach(id -> get(id, "vi").statusCode(200)));
    }

    @Test
    void isAskedForOnlySoOften() {
        List<String> ids = Stream.generate(() -> insertComment()).limit(60).toList();
        String here = address();
        int first = refused(ids, from(here).header("X-Forwarded-For", address()));
        assertThat(first).as("of the rate that limits tell").isBetween(30, 50);
        given().get("/api/v1/limits").then().body("rates.translations.times", equalTo(30));
        from(here).post(path(ids.getFirst(), "vi")).then().statusCode(200);
        from(address()).post(path(ids.get(first), "vi")).then().statusCode(200);
        post(bo, ids.get(first + 1), "vi").statusCode(200);
        String lied = address();
        assertThat(refused(ids.subList(first + 2, ids.size()).reversed(),
                given().header("Plaza-Client-Address", lied).header("Plaza-Gateway", "a guess"))).isPositive();
        from(lied).post(path(ids.get(first + 2), "vi")).then().statusCode(200);
    }

    @Test
    void isAddedToAndNeverChanged() {
        String id = said("Hello");
        post(bo, id, "vi").statusCode(200);
        for (String change : List.of("update comment_translation set body = 'x'", "delete from comment_translation",
                "truncate comment_translation")) {
            assertThatThrownBy(() -> execute(change)).hasStackTraceContaining("permission denied");
        }
    }

    /** How many of them were answered before one was refused for being one too many. */
    private static int refused(List<String> ids, RequestSpecification who) {
        for (int i = 0; i < ids.size(); i++) {
            ValidatableResponse answer = given().spec(who).post(path(ids.get(i), "vi")).then();
            if (answer.extract().statusCode() != 200) {
                problem(answer, 429, "too-many-requests");
                return i;
            }
        }
        return ids.size();
    }

    private static void machineSays(String body) {
        answers("LibreTranslate", "en", body);
    }

    private static void answers(String engine, String from, String body) {
        ContentStub.translates(200, JSON.createObjectNode().put("engine", engine).put("from", from).put("to", "vi")
                .put("body", body).put("at", "2030-01-01T00:00:00Z"));
    }

    private String said(String body) {
        return bo.calls().contentType(ContentType.JSON).body(Map.of("articleId", article, "body", body))
                .post("/api/v1/comments").then().statusCode(201).extract().path("id");
    }

    private String insertComment() {
        UUID id = UUID.randomUUID();
        execute("""
                insert into comment (id, article_id, article_revision, author_id, depth, body, html, created_at)
                values ('%s', '%s', 1, '%s', 0, 'Hello', '<p>Hello</p>', '2030-01-01Z')"""
                .formatted(id, article, bo.id()));
        return id.toString();
    }

    private void leaves(Person who) {
        QuarkusTransaction.requiringNew().run(() -> accounts
                .tell(JSON.createObjectNode().put("id", who.id().toString()).put("state", "DELETED")));
    }

    private static String path(String id, String lang) {
        return "/api/v1/comments/" + id + "/translations/" + lang;
    }

    private static ValidatableResponse post(Person who, String id, String lang) {
        return who.calls().post(path(id, lang)).then();
    }

    private static ValidatableResponse get(String id, String lang) {
        return given().get(path(id, lang)).then();
    }

    private static RequestSpecification stranger() {
        return from(address());
    }

    /** As web-ui tells of an address. */
    private static RequestSpecification from(String address) {
        return given().header("Plaza-Gateway", ContentStub.GATEWAY_SECRET).header("Plaza-Client-Address", address);
    }

    private static String address() {
        return "2001:db8:" + UUID.randomUUID().toString().substring(9, 18).replace('-', ':') + "::1";
    }

    private long rows(String id) {
        return number("select count(*) from comment_translation where comment_id = '" + id + "'");
    }

    private long claims(String id) {
        return number("select count(*) from comment_translation_claim where comment_id = '" + id + "'");
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew().run(() -> session.doWork(it -> it.createStatement().execute(sql)));
    }

    private void state(String state) {
        execute("update article_card set state = '" + state + "' where id = '" + article + "'");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).contentType("application/problem+json").body("type",
                equalTo("/problems/" + slug));
    }
}
