package social.plaza.content.machine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;
import social.plaza.http.Rate;
import social.plaza.http.Rates;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TranslationServer.class)
class MachineTranslationTest {

    private static final String ARTICLES = "/api/v1/articles/";

    private final Person lan = Person.named("lan");

    @Inject
    Session session;

    @Inject
    Rates rates;

    @AfterEach
    void behaveWell() {
        TranslationServer.behaves(TranslationServer.LOUD);
    }

    @Test
    void isMadeWhenAReaderWishesAndKept() {
        String word = word();
        String id = article(word,
                "Read `the code` of @" + lan.handle() + " at [the *page*](https://a.example/x), #ai and $MSFT " + word);
        translate(id, "en").statusCode(200).header("ETag", notNullValue()).body("language", equalTo("en"))
                .body("title", equalTo(word.toUpperCase())).body("translation.from", equalTo("vi"))
                .body("translation.machine", equalTo(true)).body("translation.engine", equalTo("LibreTranslate"))
                .body("translation.at", notNullValue()).body("translation.by", nullValue())
                .body("original.language", equalTo("vi")).body("languages", contains("vi", "en"))
                .body("machineLanguages", contains("en")).body("disclaimers.key", hasItem("machine-translated"))
                .body("html", equalTo("<p>READ <code>the code</code> OF <a href=\"/&#64;" + lan.handle() + "\">&#64;"
                        + lan.handle()
                        + "</a> AT <a href=\"https://a.example/x\" rel=\"noopener ugc nofollow\">THE <em>PAGE</em></a>, "
                        + "<a href=\"/t/ai\">#ai</a> AND <a href=\"/c/MSFT\">$MSFT</a> " + word.toUpperCase()
                        + "</p>\n"));
        translate(id, "en").statusCode(200);
        translate(id, "vi").statusCode(200).body("language", equalTo("vi"));
        given().queryParam("lang", "en").get(ARTICLES + id).then().body("title", equalTo(word.toUpperCase()));
        given().queryParam("lang", "vi").get(ARTICLES + id).then().body("disclaimers.key",
                not(hasItem("machine-translated")));
        assertThat(TranslationServer.requests(word)).hasSize(1).first().satisfies(request -> {
            assertThat(request.path("api_key").asText()).isEqualTo("for the server alone");
            assertThat(request.path("source").asText()).isEqualTo("vi");
            assertThat(request.path("target").asText()).isEqualTo("en");
        });
    }

    /** It is no edit: whoever is writing meanwhile has seen the article as it is. */
    @Test
    void makesNoRevision() {
        String id = article(word(), "word");
        String seen = lan.calls().get(ARTICLES + id).header("ETag");
        translate(id, "en").statusCode(200).body("revision", equalTo(1)).body("editedAt", nullValue());
        lan.calls().header("If-Match", seen).contentType(ContentType.JSON).body(Map.of("topics", List.of("news")))
                .patch(ARTICLES + id).then().statusCode(200).body("revision", equalTo(2));
        given().queryParam("lang", "en").get(ARTICLES + id).then().body("language", equalTo("en"))
                .body("translation.stale", equalTo(false));
    }

    @Test
    void isOfTheWordsThatTheArticleHas() {
        String word = word();
        String id = article(word, "one");
        translate(id, "en").statusCode(200);
        lan.calls().header("If-Match", "*").contentType(ContentType.JSON).body(Map.of("body", "two"))
                .patch(ARTICLES + id)
                .then().statusCode(200);
        given().queryParam("lang", "en").get(ARTICLES + id).then().body("language", equalTo("vi"))
                .body("languages", contains("vi")).body("machineLanguages", empty());
        translate(id, "en").statusCode(200).body("html", equalTo("<p>TWO</p>\n"));
        assertThat(TranslationServer.requests(word)).hasSize(2);
    }

    @Test
    void standsBehindWhatAPersonTranslates() {
        String id = article(word(), "one");
        translate(id, "en").statusCode(200);
        lan.calls().contentType(ContentType.JSON).body(Map.of("title", "By hand", "body", "So."))
                .put(ARTICLES + id + "/translations/en")
                .then().statusCode(200).body("translation.machine", equalTo(false))
                .body("languages", contains("vi", "en"))
                .body("machineLanguages", empty());
        translate(id, "en").statusCode(200).body("title", equalTo("By hand"));
    }

    /** Whoever puts their own words in its place has seen what the machine said. */
    @Test
    void isReplacedByWhoHasSeenIt() {
        String id = article(word(), "one");
        translate(id, "en").statusCode(200);
        String seen = lan.calls().get(ARTICLES + id + "/translations/en").then().statusCode(200).extract()
                .header("ETag");
        Map<String, String> words = Map.of("title", "By hand", "body", "So.");
        lan.calls().header("If-Match", seen).contentType(ContentType.JSON).body(words)
                .put(ARTICLES + id + "/translations/en").then()
                .statusCode(200);
        problem(lan.calls().header("If-Match", seen).contentType(ContentType.JSON).body(words)
                .put(ARTICLES + id + "/translations/en").then(), 412, "changed-meanwhile");
        given().get(ARTICLES + id + "/translations").then().body("items.language", contains("en"));
    }

    /** The words of before go, the machine's with them, and a proof of them stays good; what readers see now stays. */
    @Test
    void goesWithTheWordsThatItTranslates() {
        String id = article(word(), "My neighbour's secret");
        translate(id, "en").statusCode(200);
        String then = Instant.now().toString();
        String proof = proof(id, then);
        lan.calls().header("If-Match", "*").contentType(ContentType.JSON)
                .body(Map.of("title", "Other", "body", "Nothing"))
                .patch(ARTICLES + id).then().statusCode(200);
        translate(id, "en").statusCode(200);
        Person mo = Person.moderator("mo");
        mo.calls().contentType(ContentType.JSON).body(Map.of("reason", "A secret"))
                .delete(ARTICLES + id + "/revisions/1").then()
                .statusCode(200);
        given().queryParam("lang", "en").get(ARTICLES + id).then().body("language", equalTo("en"))
                .body("html", equalTo("<p>NOTHING</p>\n"));
        at(id, then).body("title", equalTo("")).body("body", not(containsString("SECRET")));
        agrees(proof);
        assertThat(QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(
                "select count(*) from machine_translation where body like '%SECRET%' and article_id = :id", Long.class)
                .setParameter("id", UUID.fromString(id)).getSingleResult())).isZero();
    }

    /** Those words were no translation of what it says in another language. */
    @Test
    void isNoneOfWordsThatTurnOutToBeInAnotherLanguage() {
        String id = article(word(), "one");
        translate(id, "en").statusCode(200);
        lan.calls().header("If-Match", "*").contentType(ContentType.JSON).body(Map.of("language", "zh-Hant"))
                .patch(ARTICLES + id)
                .then().statusCode(200).body("languages", contains("zh-Hant"));
    }

    @Test
    void isTold() {
        String id = article(word(), "one");
        translate(id, "en").statusCode(200);
        given().get(ARTICLES + id + "/history").then().statusCode(200).body("items.size()", equalTo(2))
                .body("items[0].happenings.kind", contains("TRANSLATED", "DISCLAIMER_APPLIES"))
                .body("items[0].happenings.by", contains("machine", "machine"))
                .body("items[0].happenings[0].language", equalTo("en"))
                .body("items[0].happenings[0].name", equalTo("LibreTranslate"))
                .body("items[0].happenings[1].key", equalTo("machine-translated"));
    }

    /** What was shown can be told, and proved. */
    @Test
    void isPartOfWhatWasShownFromItsMomentOn() {
        String id = article(word(), "one");
        String before = Instant.now().toString();
        translate(id, "en").statusCode(200);
        String after = Instant.now().toString();
        lan.calls().header("If-Match", "*").contentType(ContentType.JSON).body(Map.of("body", "two"))
                .patch(ARTICLES + id)
                .then().statusCode(200);
        at(id, before).body("language", equalTo("vi")).body("languages", contains("vi"));
        at(id, after).body("language", equalTo("en")).body("html", equalTo("<p>ONE</p>\n"))
                .body("translation.engine", equalTo("LibreTranslate"))
                .body("disclaimers.key", hasItem("machine-translated"));
        agrees(proof(id, after));
    }

    @Test
    void tellsOtherServices() {
        String id = article(word(), "one");
        translate(id, "en").statusCode(200);
        JsonPath told = JsonPath.from(QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(
                "select cast(data as text) from event where type = 'article.translated' and subject = :id",
                String.class)
                .setParameter("id", UUID.fromString(id)).getSingleResult()));
        assertThat(told.getList("article.translations.language")).isEqualTo(List.of("en"));
        assertThat(told.getList("article.translations[0].disclaimers.key")).asInstanceOf(LIST)
                .contains("machine-translated");
    }

    @Test
    void goesOnWhenItTakesLong() {
        String word = word();
        String id = article(word, "slow");
        CountDownLatch answering = new CountDownLatch(1);
        TranslationServer.behaves((exchange, request) -> {
            awaiting(answering);
            TranslationServer.LOUD.answer(exchange, request);
        });
        long start = System.nanoTime();
        translate(id, "en").statusCode(202).header("Retry-After", "2").body("language", equalTo("en"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        given().queryParam("lang", "en").get(ARTICLES + id).then().statusCode(200).body("language", equalTo("vi"));
        answering.countDown();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> translate(id, "en").statusCode(200));
        assertThat(TranslationServer.requests(word)).hasSize(1);
    }

    @Test
    void isMadeOnceHoweverManyWish() {
        String word = word();
        String id = article(word, "many");
        CountDownLatch answering = new CountDownLatch(1);
        TranslationServer.behaves((exchange, request) -> {
            awaiting(answering);
            TranslationServer.LOUD.answer(exchange, request);
        });
        List<CompletableFuture<Integer>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> translate(id, "en").extract().statusCode()))
                .toList();
        await().until(() -> !TranslationServer.requests(word).isEmpty());
        answering.countDown();
        assertThat(all).allSatisfy(each -> assertThat(each.get(5, TimeUnit.SECONDS)).isIn(200, 202));
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> translate(id, "en").statusCode(200));
        assertThat(TranslationServer.requests(word)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 {}", "200 ", "200 no JSON", "200 {}", "200 {\"translatedText\": \"one text\"}",
            "200 {\"translatedText\": [\"too\", \"many\", \"of\", \"them\"]}", "200 {\"translatedText\": [1, 2]}",
            "403 {\"error\": \"Bad key\"}", "302 {}"})
    void spoilsNothingWhenTheServerIsBroken(String answer) {
        String word = word();
        String id = article(word, "broken");
        TranslationServer.behaves((exchange, request) -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
            TranslationServer.answer(exchange, Integer.parseInt(answer.substring(0, 3)), answer.substring(4));
        });
        problem(translate(id, "en"), 503, "translation-unavailable");
        int asked = TranslationServer.requests(word).size();
        TranslationServer.behaves(TranslationServer.LOUD);
        problem(translate(id, "en").header("Retry-After", notNullValue()), 503, "translation-unavailable");
        assertThat(TranslationServer.requests(word)).as("asked again at once").hasSize(asked);
        given().queryParam("lang", "en").get(ARTICLES + id).then().statusCode(200).body("language", equalTo("vi"));
        age("failed_at", id);
        translate(id, "en").statusCode(200);
    }

    @Test
    void doesNotWaitForeverForTheServer() {
        String id = article(word(), "hanging");
        CountDownLatch never = new CountDownLatch(1);
        TranslationServer.behaves((exchange, request) -> awaiting(never));
        translate(id, "en").statusCode(202);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> problem(translate(id, "en"), 503, "translation-unavailable"));
        never.countDown();
    }

    /** Whatever the server says, it says it in words. */
    @Test
    void takesNothingButWordsFromTheServer() {
        String id = article(word(), "Harmless *words*, and `code`\n\n- an item");
        TranslationServer.behaves(TranslationServer.saying(words -> words.contains("[1]")
                ? "<img src=x onerror=alert(1)> @" + lan.handle()
                        + " [x](javascript:alert(1)) https://evil.example [1]![2][3]"
                : "<script>alert(1)</script>\u202e # x"));
        translate(id, "en").statusCode(200).body("html", not(containsString("<script")))
                .body("html", not(containsString("<img")))
                .body("html", not(containsString("evil.example"))).body("html", not(containsString("/@")))
                .body("html", not(containsString("\u202e"))).body("html", containsString("<code>code</code>"))
                .body("title", not(containsString("\u202e")));
    }

    @Test
    void isForWhatEveryoneReads() {
        String draft = Draft.titled("Mine").with("language", "vi").writtenBy(lan);
        problem(translate(draft, "en"), 404, "not-found");
        problem(lan.calls().noContentType().post(ARTICLES + draft + "/machine-translations/en").then(), 404,
                "not-found");
        String withheld = article(word(), "x");
        Person mo = Person.moderator("mo");
        mo.calls().contentType(ContentType.JSON).body(Map.of("rule", "1", "facts", "f", "reason", "r"))
                .put(ARTICLES + withheld + "/withholding").then().statusCode(200);
        problem(translate(withheld, "en"), 404, "not-found");
        problem(mo.calls().noContentType().post(ARTICLES + withheld + "/machine-translations/en").then(), 404,
                "not-found");
        problem(translate(UUID.randomUUID().toString(), "en"), 404, "not-found");
    }

    @Test
    void saysWhichLanguagesNoMachineKnows() {
        problem(translate(article(word(), "x"), "de"), 409, "language-not-translated");
        problem(translate(article(word(), "x"), "no_tag"), 400, "bad-request");
        String german = Draft.titled("Deutsch").with("language", "de").publishedBy(lan).get("id");
        problem(translate(german, "en"), 409, "language-not-translated");
        given().get("/api/v1/machine-translations").then().statusCode(200).header("ETag", notNullValue())
                .body("engine", equalTo("LibreTranslate")).body("languages.from", contains("en", "vi", "zh-Hant"))
                .body("languages[0].to", contains("vi", "zh-Hant"));
        String english = Draft.titled("English").publishedBy(lan).get("id");
        translate(english, "zh-TW").statusCode(200).body("language", equalTo("zh-Hant"));
        translate(english, "vi-VN").statusCode(200).body("language", equalTo("vi"));
        int asked = TranslationServer.requests("English").size();
        translate(english, "vi-VN").statusCode(200).body("language", equalTo("vi"));
        assertThat(TranslationServer.requests("English")).hasSize(asked);
    }

    @Test
    void isMadeOnlySoOftenForOneReader() {
        String kept = article(word(), "x");
        translate(kept, "en").statusCode(200);
        String wanted = article(word(), "x");
        Person bo = Person.named("bo");
        Rate rate = new Rate("machine translations", TranslationServer.PER_HOUR, Duration.ofHours(1));
        IntStream.range(0, TranslationServer.PER_HOUR).forEach(i -> rates.spend(rate, bo.id()));
        problem(bo.calls().noContentType().post(ARTICLES + wanted + "/machine-translations/en").then(), 429,
                "too-many-requests");
        bo.calls().noContentType().post(ARTICLES + kept + "/machine-translations/en").then().statusCode(200);
        translate(wanted, "en").statusCode(200);
    }

    /** The process that made it was killed. */
    @Test
    void isMadeAnewWhenWhoeverMadeItIsGone() {
        String id = article(word(), "x");
        QuarkusTransaction.requiringNew()
                .run(() -> session
                        .createNativeMutationQuery(
                                """
                insert into machine_request (article_id, language, of_edition, alive_at) values (:id, 'en', 1, now())""")
                        .setParameter("id", UUID.fromString(id)).executeUpdate());
        translate(id, "en").statusCode(202);
        age("alive_at", id);
        translate(id, "en").statusCode(200);
    }

    @Test
    void translatesForOtherServices() {
        Person tool = Person.admin("tool");
        JsonPath said = text(tool, Map.of("to", "en", "body", "Hi @" + lan.handle() + "\nsecond `line`"))
                .statusCode(200)
                .body("engine", equalTo("LibreTranslate")).body("from", equalTo("vi")).body("to", equalTo("en"))
                .extract().jsonPath();
        assertThat(said.getString("body").strip())
                .isEqualTo("HI @" + lan.handle().replace("_", "\\_") + "\nSECOND `line`");
        problem(text(lan, Map.of("to", "en", "body", "x")), 403, "forbidden");
        problem(text(tool, Map.of("to", "de", "body", "x")), 409, "language-not-translated");
        problem(text(tool, Map.of("to", "en", "from", "en", "body", "x")), 409, "language-not-translated");
        problem(text(tool, Map.of("to", "en", "body", "x".repeat(10_001))), 400, "bad-request");
        TranslationServer.behaves((exchange, request) -> TranslationServer.answer(exchange, 500, "{}"));
        problem(text(tool, Map.of("to", "en", "body", "x")).header("Retry-After", notNullValue()), 503,
                "translation-unavailable");
    }

    private static String proof(String id, String at) {
        return given().queryParam("at", at).queryParam("lang", "en").get(ARTICLES + id + "/proof").then()
                .statusCode(200).extract()
                .asString();
    }

    private static void agrees(String proof) {
        given().contentType("application/jose").body(proof.getBytes(StandardCharsets.UTF_8)).post(ARTICLES + "proof")
                .then()
                .body("agrees", equalTo(true)).body("proof.language", equalTo("en"));
    }

    private static ValidatableResponse text(Person person, Map<String, String> body) {
        return person.calls().contentType(ContentType.JSON).body(body).post("/api/v1/machine-translations").then();
    }

    private static ValidatableResponse translate(String id, String language) {
        return given().noContentType().post(ARTICLES + id + "/machine-translations/" + language).then();
    }

    private static ValidatableResponse at(String id, String moment) {
        return given().queryParam("at", moment).queryParam("lang", "en,vi").get(ARTICLES + id).then().statusCode(200);
    }

    private String article(String title, String body) {
        return Draft.titled(title).with("language", "vi").saying(body).publishedBy(lan).get("id");
    }

    private static String word() {
        return "word" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void age(String column, String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("update machine_request set " + column
                        + " = " + column + " - interval '2 minutes' where article_id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }

    private static void awaiting(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
