package social.plaza.content.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.Statements;
import social.plaza.content.article.Draft;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HistoryTest {

    private static final String ARTICLES = "/api/v1/articles/";
    private static final String RULES = "/api/v1/disclaimers/rules";

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    private final Person mai = Person.named("mai");
    private final Person mo = Person.moderator("mo");

    @Test
    void tellsAllThatHappenedAndShowsTheArticleAsItWasReadAtEachMoment() {
        String id = Draft.titled("First").publishedBy(mai).get("id");
        edit(id, Map.of("title", "Second"));
        put(mo, id + "/note", Map.of("text", "It rained.", "reason", "He left it out."));
        put(mo, id + "/disclaimers/author-holds-position", Map.of("reason", "He sells umbrellas."));
        put(mo, id + "/withholding", Map.of("rule", "Privacy", "facts", "An address.", "reason", "Hers."));
        delete(id + "/withholding", "It was his.");
        delete(id + "/disclaimers/author-holds-position", "He stopped.");
        delete(id + "/note", null);
        edit(id, Map.of("source",
                Map.of("kind", "THIRD_PARTY", "name", "The Wire", "url", "https://wire.example/1")));
        mai.calls().delete(ARTICLES + id + "/publication").then().statusCode(200);
        mai.calls().put(ARTICLES + id + "/publication").then().statusCode(200);

        JsonPath history = history(id);
        assertThat(history.getList("items.happenings.kind.flatten()")).containsExactly("PUBLISHED", "WITHDRAWN",
                "EDITED",
                "DISCLAIMER_APPLIES", "NOTE_REMOVED", "DISCLAIMER_REMOVED", "RESTORED", "WITHHELD", "DISCLAIMER_ADDED",
                "NOTED", "EDITED", "PUBLISHED");
        assertThat(history.getList("items.happenings.by.flatten()")).containsExactly("author", "author", "author",
                "author",
                "moderator", "moderator", "moderator", "moderator", "moderator", "moderator", "author", "author");
        assertThat(history.getList("items.public")).containsExactly(true, false, true, true, true, true, false, true,
                true,
                true, true);
        assertThat(history.getList("items.revision")).containsExactly(3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 1);
        assertThat(history.getString("items.happenings.flatten().find { it.kind == 'NOTED' }.reason"))
                .isEqualTo("He left it out.");
        assertThat(history.getString("items.happenings.flatten().find { it.kind == 'DISCLAIMER_ADDED' }.reason"))
                .isEqualTo("He sells umbrellas.");

        List<Instant> moments = moments(history);
        at(id, moments.get(0)).statusCode(200).body("title", equalTo("First")).body("revision", equalTo(1))
                .body("editedAt", nullValue());
        at(id, moments.get(1)).statusCode(200).body("title", equalTo("Second")).body("note", nullValue());
        at(id, before(moments.get(1))).statusCode(200).body("title", equalTo("First"));
        at(id, moments.get(2)).statusCode(200).body("note.text", equalTo("It rained.")).body("disclaimers", empty());
        at(id, moments.get(3)).statusCode(200).body("disclaimers.key", contains("author-holds-position"))
                .body("disclaimers.reason", contains("He sells umbrellas."));
        problem(at(id, moments.get(4)), 404, "not-public-then");
        at(id, before(moments.get(4))).statusCode(200);
        at(id, moments.get(5)).statusCode(200).body("note.text", equalTo("It rained."));
        at(id, moments.get(7)).statusCode(200).body("disclaimers", empty()).body("note", nullValue());
        at(id, moments.get(8)).statusCode(200).body("disclaimers.key", contains("third-party-content"));
        at(id, before(moments.get(8))).statusCode(200).body("disclaimers", empty()).body("source.kind",
                equalTo("ORIGINAL"));
        problem(at(id, moments.get(9)), 404, "not-public-then");
        at(id, moments.get(10)).statusCode(200).body("title", equalTo("Second"));
    }

    @Test
    void tellsTranslationsAsTranslationsAndWhoMadeThem() {
        Person minh = Person.named("minh");
        String id = Draft.titled("Rain").publishedBy(mai).get("id");
        mai.calls().put(ARTICLES + id + "/translators/" + minh.handle()).then().statusCode(204);
        translate(minh, id, "vi", Map.of("title", "Mưa", "body", "Trời mưa."));
        translate(mai, id, "fr", Map.of("title", "Pluie", "body", "Il pleut.", "by", "Jeanne"));
        translate(mai, id, "vi", Map.of("title", "Mưa rơi", "body", "Trời mưa."));
        edit(id, Map.of("body", "It rains."));
        translate(minh, id, "vi", Map.of("title", "Mưa rơi", "body", "Trời mưa."));
        minh.calls().delete(ARTICLES + id + "/translations/vi").then().statusCode(204);
        translate(mai, id, "ja", Map.of("title", "雨", "body", "雨。"));

        JsonPath history = history(id);
        assertThat(history.getList("items.happenings.kind.flatten()")).containsExactly("TRANSLATED",
                "TRANSLATION_REMOVED", "TRANSLATED", "EDITED", "TRANSLATED", "TRANSLATED", "TRANSLATED", "PUBLISHED");
        assertThat(history.getList("items.happenings.by.flatten()")).containsExactly("author", "translator",
                "translator", "author", "author", "author", "translator", "author");
        assertThat(history.getList("items.happenings.flatten().collect { it.language }")).containsExactly("ja", "vi",
                "vi", null, "vi",
                "fr", "vi", null);
        assertThat(history.getList("items.happenings.flatten().collect { it.translator?.handle }")).containsExactly(
                null,
                minh.handle(), minh.handle(), null, minh.handle(), null, minh.handle(), null);
        assertThat(history.getList("items.happenings.flatten().collect { it.name }")).containsExactly(null, null, null,
                null, null,
                "Jeanne", null, null);
        assertThat(statements.during(() -> history(id))).as("but for the policy, which is read anew each second")
                .filteredOn(sql -> !sql.contains("from disclaimer")).hasSize(3);
    }

    private static void translate(Person who, String id, String language, Map<String, ?> words) {
        who.calls().contentType(ContentType.JSON).body(words).put(ARTICLES + id + "/translations/" + language).then()
                .statusCode(200);
    }

    @Test
    void showsTheLanguageThatThereWasAndTheAddressThatThereIs() {
        String id = Draft.titled("Rain").publishedBy(mai).get("id");
        mai.calls().contentType(ContentType.JSON).body(Map.of("title", "Mưa", "body", "Trời mưa."))
                .put(ARTICLES + id + "/translations/vi").then().statusCode(200);
        edit(id, Map.of("title", "Sun"));
        List<Instant> moments = moments(history(id));
        given().queryParam("at", moments.get(1).toString()).queryParam("lang", "vi").get(ARTICLES + id).then()
                .statusCode(200).body("title", equalTo("Mưa")).body("body", equalTo("Trời mưa."))
                .body("translation.from", equalTo("en")).body("slug", equalTo(now(id).get("slug")));
        given().queryParam("at", moments.get(0).toString()).queryParam("lang", "vi").get(ARTICLES + id).then()
                .statusCode(200).body("title", equalTo("Rain")).body("languages", contains("en"));
    }

    @Test
    void showsTheWordsThatADisclaimerHadThen() {
        Person ada = Person.admin("ada");
        String key = "k" + UUID.randomUUID().toString().substring(0, 8);
        ada.calls().contentType(ContentType.JSON).body(Map.of("key", key)).post("/api/v1/disclaimers").then()
                .statusCode(201);
        say(ada, key, "In the first words.");
        String id = Draft.titled("Chosen").with("disclaimers", List.of(key)).publishedBy(mai).get("id");
        say(ada, key, "In other words.");

        JsonPath history = history(id);
        assertThat(history.getList("items.happenings.kind.flatten()")).containsExactly("DISCLAIMER_REWORDED",
                "PUBLISHED");
        assertThat(history.getList("items.happenings.by.flatten()")).containsExactly("operator", "author");
        assertThat(history.getList("items.disclaimers.url.flatten()")).containsExactly("/disclaimers/" + key + "/2",
                "/disclaimers/" + key + "/1");
        Instant reworded = moments(history).get(1);
        at(id, before(reworded)).body("disclaimers.short", contains("In the first words."))
                .body("disclaimers.version", contains(1));
        at(id, reworded).body("disclaimers.short", contains("In other words.")).body("disclaimers.version",
                contains(2));
    }

    @Test
    void knowsWhoHadTheBadgeThen() {
        Person ada = Person.admin("ada");
        String id = Draft.titled("Badged").publishedBy(mai).get("id");
        ada.calls().put("/api/v1/accounts/" + mai.handle() + "/certification").then().statusCode(200);
        Instant certified = Instant.now();
        edit(id, Map.of("title", "Badged still"));
        ada.calls().delete("/api/v1/accounts/" + mai.handle() + "/certification").then().statusCode(204);
        List<Instant> moments = moments(history(id));
        at(id, moments.get(0)).body("author.certified", equalTo(false));
        at(id, moments.get(1)).body("author.certified", equalTo(true));
        assertThat(moments.get(1)).isAfter(certified);
        given().get(ARTICLES + id).then().body("author.certified", equalTo(false));
    }

    @Test
    void isPagedWithoutRepeats() {
        String id = Draft.titled("Number 0").publishedBy(mai).get("id");
        for (int i = 1; i <= 4; i++) {
            edit(id, Map.of("title", "Number " + i));
        }
        List<Object> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = given().queryParam("limit", 2)
                    .queryParams(next.isEmpty() ? Map.of() : Map.of("after", next))
                    .get(ARTICLES + id + "/history").then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.revision"));
            next = page.getString("next");
        }
        assertThat(seen).containsExactly(5, 4, 3, 2, 1);
        assertThat(statements.during(() -> history(id))).filteredOn(sql -> !sql.contains("from disclaimer"))
                .as("but for the policy, which is read again each second").hasSize(2);
    }

    @Test
    void isOnlyForThoseWhoMayReadTheArticle() {
        String id = Draft.titled("Mine").publishedBy(mai).get("id");
        String now = Instant.now().toString();
        problem(given().queryParam("at", "yesterday").get(ARTICLES + id).then(), 400, "bad-request")
                .body("violations.field", hasItem("at"));
        problem(at(id, Instant.now().plusSeconds(60)), 400, "bad-request").body("violations.field", hasItem("at"));
        problem(at(id, Instant.now().minus(1, ChronoUnit.DAYS)), 404, "not-public-then");
        problem(given().queryParam("after", "x").get(ARTICLES + id + "/history").then(), 400, "bad-request");
        mai.calls().delete(ARTICLES + id + "/publication").then().statusCode(200);
        for (String path : List.of("/history", "?at=" + now, "/proof?at=" + now)) {
            problem(given().get(ARTICLES + id + path).then(), 404, "not-found");
            problem(Person.named("bo").calls().get(ARTICLES + id + path).then(), 404, "not-found");
        }
        mai.calls().get(ARTICLES + id + "/history").then().statusCode(200).body("items.public", contains(false, true));
        mai.calls().get(ARTICLES + Draft.titled("Never").writtenBy(mai) + "/history").then().statusCode(200)
                .body("items", empty());
        mai.calls().delete(ARTICLES + id).then().statusCode(204);
        problem(given().get(ARTICLES + id + "/history").then(), 410, "gone");
    }

    private static JsonPath now(String id) {
        return given().get(ARTICLES + id).jsonPath();
    }

    static JsonPath history(String id) {
        return given().get(ARTICLES + id + "/history").then().statusCode(200).extract().jsonPath();
    }

    /** The first one first. */
    private static List<Instant> moments(JsonPath history) {
        List<Instant> moments = new ArrayList<>(history.getList("items.at", String.class).stream().map(Instant::parse)
                .toList());
        Collections.reverse(moments);
        return moments;
    }

    @Test
    void tellsWhatRulesDemandOfATranslationAlone() {
        Person ada = Person.admin("ada");
        String key = "h" + UUID.randomUUID().toString().substring(0, 8);
        ada.calls().contentType(ContentType.JSON).body(Map.of("key", key)).post("/api/v1/disclaimers").then()
                .statusCode(201);
        say(ada, key, "Translated words.");
        JsonPath before = given().get(RULES).jsonPath();
        List<Object> rules = new ArrayList<>(before.getList("rules"));
        rules.add(Map.of("disclaimer", key, "when", Map.of("translated", true, "topics", List.of(key))));
        set(ada, rules);
        try {
            String id = Draft.titled("Mine").about(key).publishedBy(mai).get("id");
            mai.calls().contentType(ContentType.JSON).body(Map.of("title", "Của tôi", "body", "Của tôi."))
                    .put(ARTICLES + id + "/translations/vi").then().statusCode(200);
            JsonPath history = history(id);
            assertThat(history.getList("items.happenings.kind.flatten()")).containsExactly("TRANSLATED",
                    "DISCLAIMER_APPLIES", "PUBLISHED");
            assertThat(history.getList("items[0].disclaimers.languages")).containsExactly(List.of("vi"));
            assertThat(history.getList("items[1].disclaimers")).isEmpty();
        } finally {
            set(ada, before.getList("rules"));
        }
    }

    private static void set(Person ada, List<Object> rules) {
        ada.calls().contentType(ContentType.JSON).header("If-Match", given().get(RULES).header("ETag"))
                .body(Map.of("rules", rules)).put(RULES).then().statusCode(200);
    }

    private static Instant before(Instant moment) {
        return moment.minus(1, ChronoUnit.MICROS);
    }

    private static ValidatableResponse at(String id, Instant moment) {
        return given().queryParam("at", moment.toString()).get(ARTICLES + id).then();
    }

    private void edit(String id, Map<String, ?> change) {
        mai.calls().header("If-Match", mai.calls().get(ARTICLES + id).header("ETag")).contentType(ContentType.JSON)
                .body(change).patch(ARTICLES + id).then().statusCode(200);
    }

    private static void say(Person ada, String key, String words) {
        ada.calls().contentType(ContentType.JSON)
                .body(Map.of("texts", Map.of("en", Map.of("short", words, "full", words + " At length."))))
                .post("/api/v1/disclaimers/" + key + "/versions").then().statusCode(201);
    }

    private static void put(Person who, String what, Map<String, ?> body) {
        who.calls().contentType(ContentType.JSON).body(body).put(ARTICLES + what).then().statusCode(200);
    }

    private void delete(String what, String reason) {
        (reason == null ? mo.calls() : mo.calls().contentType(ContentType.JSON).body(Map.of("reason", reason)))
                .delete(ARTICLES + what).then().statusCode(200);
    }
}
