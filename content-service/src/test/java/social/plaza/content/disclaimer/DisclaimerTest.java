package social.plaza.content.disclaimer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Member;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DisclaimerTest {

    private static final String DISCLAIMERS = "/api/v1/disclaimers/";

    @Inject
    Session session;

    @Inject
    ChangingPolicy changing;

    private final Person ada = Person.admin("ada");

    @Test
    void standsAtAThirdPartyDigestInTheReadersLanguage() {
        Person tin = Person.named("tin");
        String id = Draft.titled("Two firms loosen their ties").from("THIRD_PARTY").saying("Shares of $MSFT fell.")
                .publishedBy(tin).get("id");
        given().header("Accept-Language", "vi-VN,vi;q=0.9,en;q=0.5").get("/api/v1/articles/" + id).then()
                .body("language", equalTo("en"))
                .body("disclaimers.key", contains("third-party-content", "not-financial-advice"))
                .body("disclaimers.language", contains("vi", "vi"))
                .body("disclaimers.because", contains("rule", "rule"))
                .body("disclaimers[0].short", containsString("dẫn lại"))
                .body("disclaimers[0].url", equalTo("/disclaimers/third-party-content"));
        given().header("Accept-Language", "ja").get("/api/v1/articles/" + id).then()
                .body("disclaimers.language", contains("en", "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chung-khoan    | not-financial-advice
            chứng_khoán    | not-financial-advice
            Bitcoin        | not-financial-advice
            ｂｉｔｃｏｉｎ        | not-financial-advice
            gardening      |
            """)
    void followsTheTopicHoweverItIsSpelt(String topic, String key) {
        Draft.titled("On topic").about(topic).previewedBy(Person.named("mai")).statusCode(200).body("disclaimers.key",
                key == null ? org.hamcrest.Matchers.empty() : contains(key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title   | Why $MSFT fell
            summary | It speaks of $MSFT.
            body    | See [$MSFT](https://wire.example/msft).
            body    | All of [it: **$MSFT**](https://wire.example/2).
            body    | About #crypto.
            """)
    void followsATagWhereverItStands(String field, String words) {
        Draft.titled("Plain").with(field, words).previewedBy(Person.named("mai")).statusCode(200)
                .body("disclaimers.key", contains("not-financial-advice"));
        Draft.titled("Plain").saying("`$MSFT`, https://wire.example/?of=$MSFT and \\$MSFT")
                .previewedBy(Person.named("mai")).body("disclaimers.key", org.hamcrest.Matchers.empty());
    }

    /** Whoever translates decides neither where the article is listed, nor whom it calls; but what is said is said, and the rules look at it where it is shown. */
    @Test
    void followsACashTagThatATranslationAloneHasWhereThatIsShown() {
        Person mai = Person.named("mai");
        String article = "/api/v1/articles/" + Draft.titled("Tin").with("language", "vi").publishedBy(mai).get("id");
        String events = events().get("items[-1].position");
        mai.calls().contentType(ContentType.JSON).body(Map.of("title", "News", "body", "Sell $MSFT, says @plaza"))
                .put(article + "/translations/en").then().statusCode(200)
                .body("cashtags", org.hamcrest.Matchers.empty());
        given().queryParam("lang", "vi").get(article).then().body("cashtags", org.hamcrest.Matchers.empty())
                .body("disclaimers.key", org.hamcrest.Matchers.empty());
        given().queryParam("lang", "en").get(article).then().body("cashtags", org.hamcrest.Matchers.empty())
                .body("disclaimers.key", contains("not-financial-advice"));
        given().queryParam("lang", "en").queryParam("at", Instant.now().toString()).get(article).then()
                .body("disclaimers.key", contains("not-financial-advice"));
        assertThat(eventsAfter(events).getList("items[0].data.article.translations[0].disclaimers.key"))
                .isEqualTo(List.of("not-financial-advice"));
        assertThat(eventsAfter(events).getList("items[0].data.article.mentions")).isEmpty();
        given().queryParam("topic", "msft").queryParam("author", mai.handle()).get("/api/v1/articles").then()
                .body("items", org.hamcrest.Matchers.empty());
    }

    @Test
    void isAddedByTheAuthorAndNeverTakenFromUnderARule() {
        Person mai = Person.named("mai");
        Draft.titled("Mine").with("aiAssisted", true)
                .with("disclaimers", List.of("author-holds-position", "ai-assisted"))
                .previewedBy(mai).body("disclaimers.key", contains("ai-assisted", "author-holds-position"))
                .body("disclaimers.because", contains("rule", "author"));
        Draft.titled("Mine").with("aiAssisted", true).with("disclaimers", List.of()).previewedBy(mai)
                .body("disclaimers.key", contains("ai-assisted"));
        Draft.titled("Mine").with("disclaimers", List.of("no-such-thing")).previewedBy(mai).statusCode(400)
                .body("violations.field", contains("disclaimers[0]"));
    }

    @Test
    void standsAtEveryFormOfAnArticle() {
        Person mai = Person.named("mai");
        JsonPath article = Draft.titled("Paid").from("SPONSORED").publishedBy(mai);
        String[] keys = {"sponsored", "third-party-content"};
        String path = "/api/v1/articles/" + article.get("id");
        given().get(path).then().body("disclaimers.key", contains(keys));
        given().queryParam("handle", mai.handle()).queryParam("slug", article.getString("slug"))
                .get("/api/v1/articles/by-path").then().body("disclaimers.key", contains(keys));
        given().queryParam("author", mai.handle()).get("/api/v1/articles").then()
                .body("items[0].disclaimers.key", contains(keys));
        ada.calls().get(path + "/card").then().body("disclaimers.key", contains(keys)).body("disclaimers[0].until",
                nullValue());
    }

    @Test
    void saysWhatItSaidInEveryVersion() {
        String key = made();
        said(key, null, "First.").statusCode(201).body("version", equalTo(1)).body("short", equalTo("First."));
        said(key, null, "Second.").statusCode(201).body("version", equalTo(2));
        said(key, Instant.now().plus(Duration.ofDays(1)), "Tomorrow.").statusCode(201);
        given().get(DISCLAIMERS + key).then().statusCode(200).body("short", equalTo("Second."))
                .body("versions.version", contains(1, 2, 3)).body("texts.en.full", equalTo("Second. At length."));
        given().get(DISCLAIMERS + key + "/versions/1").then().body("short", equalTo("First."));
        given().get(DISCLAIMERS + key + "/versions/9").then().statusCode(404);
        given().get(DISCLAIMERS + "nothing").then().statusCode(404);
        given().queryParam("limit", 100).get("/api/v1/disclaimers").then().body("items.key",
                hasItems(key, "sponsored"));
    }

    @Test
    void isNeverRewrittenNotEvenInTheDatabase() {
        for (String change : List.of("update disclaimer_version set texts = '{}'", "delete from disclaimer_version",
                "update disclaimer_rules set rules = '[]'", "delete from disclaimer_rules",
                "delete from article_revision")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                    .run(() -> session.createNativeMutationQuery(change).executeUpdate())).as(change)
                    .hasStackTraceContaining("never changes");
        }
    }

    @Test
    void takesItsNewWordsToArticlesWithoutTouchingThem() {
        String key = made();
        said(key, null, "Before.");
        String id = Draft.titled("Stays").with("disclaimers", List.of(key)).publishedBy(Person.named("mai")).get("id");
        String events = events().get("items[-1].position");
        said(key, null, "After.");
        given().get("/api/v1/articles/" + id).then().body("disclaimers[0].short", equalTo("After."))
                .body("disclaimers[0].version", equalTo(2)).body("revision", equalTo(1));
        assertThat(eventsAfter(events).getList("items.type")).doesNotContain("article.disclaimed");
    }

    /** Whoever reads while the new words are being written brings the old ones to mind; then they must be forgotten. */
    @Test
    void showsItsNewWordsAsSoonAsTheyAreAnswered() {
        String key = made();
        said(key, null, "Before.");
        QuarkusTransaction.requiringNew().run(() -> {
            changing.version(key, null, Map.of("en", new Version.Text("After.", "After, at length.", null)), ada.id());
            given().get(DISCLAIMERS + key).then().body("short", equalTo("Before."));
        });
        given().get(DISCLAIMERS + key).then().body("short", equalTo("After."));
    }

    @Test
    void namesTheBadWordsAsTheyWereSent() {
        ada.calls().contentType(ContentType.JSON)
                .body("{\"texts\":{\"en\":{\"short\":\"\",\"full\":\"x\"},\"vi\":null}}")
                .post(DISCLAIMERS + "sponsored/versions").then().statusCode(400)
                .body("violations.field", org.hamcrest.Matchers.containsInAnyOrder("texts.en.short", "texts.vi"));
    }

    @Test
    void tellsOfEveryArticleThatARuleTouches() {
        String key = made();
        said(key, null, "On gardens.");
        Person mai = Person.named("mai");
        String garden = Draft.titled("Roses").about(key).publishedBy(mai).get("id");
        String other = Draft.titled("Stones").publishedBy(mai).get("id");
        JsonPath events = events();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        List<Object> before = rules().getList("rules");
        try {
            withRule(before, key, Map.of("topics", List.of(key)), tomorrow).statusCode(200).body("telling.articles",
                    equalTo(1));
            JsonPath told = eventsAfter(events.get("items[-1].position"));
            assertThat(told.getList("items.type")).containsOnly("article.disclaimed");
            assertThat(told.getList("items.data.article.id")).contains(garden).doesNotContain(other);
            assertThat(Instant.parse(told.getString("items[0].data.article.disclaimers[0].from")))
                    .isAfter(Instant.now());
            given().get("/api/v1/articles/" + garden).then().body("disclaimers.key", not(hasItem(key)));

            withRule(before, key, Map.of("topics", List.of(key)), null).statusCode(200).body("telling.articles",
                    equalTo(1));
            given().get("/api/v1/articles/" + garden).then().body("disclaimers.key", contains(key))
                    .body("revision", equalTo(1));
            given().get("/api/v1/articles/" + other).then().body("disclaimers.key", not(hasItem(key)));
        } finally {
            put(Map.of("rules", before), rulesTag()).statusCode(200).body("telling.articles", equalTo(1));
        }
        given().get("/api/v1/articles/" + garden).then().body("disclaimers.key", not(hasItem(key)));
    }

    @Test
    void followsTheBadgeOfTheAuthor() {
        Member an = Member.named("an");
        Person mai = new Person(UUID.fromString(an.id()), an.handle(), Set.of("user"), "read drafts write");
        String key = made();
        said(key, null, "Nobody knows who wrote this.");
        String id = Draft.titled("Anonymous").about(key).publishedBy(mai).get("id");
        List<Object> before = rules().getList("rules");
        try {
            withRule(before, key, Map.of("topics", List.of(key), "authorNotCertified", true), null).statusCode(200);
            given().get("/api/v1/articles/" + id).then().body("disclaimers.key", contains(key));
            String events = events().get("items[-1].position");
            ada.calls().put("/api/v1/accounts/" + mai.handle() + "/certification").then().statusCode(200);
            given().get("/api/v1/articles/" + id).then().body("disclaimers.size()", equalTo(0));
            JsonPath told = eventsAfter(events);
            assertThat(told.getList("items.type")).containsExactly("account.changed", "article.disclaimed");
            assertThat(told.getList("items[1].data.article.disclaimers")).isEmpty();
            String changed = events().get("items[-1].position");
            renamed(an).statusCode(200);
            assertThat(eventsAfter(changed).getList("items.type")).containsExactly("account.changed");
        } finally {
            put(Map.of("rules", before), rulesTag()).statusCode(200);
        }
    }

    private static ValidatableResponse renamed(Member member) {
        String tag = member.calls().get("/api/v1/accounts/me").header("ETag");
        return member.calls().header("If-Match", tag).body("{\"displayName\":\"Another\"}")
                .patch("/api/v1/accounts/me").then();
    }

    @Test
    void changesRulesOnlyForAdminsWhoHaveSeenThem() {
        Map<String, Object> none = Map.of("rules", rules().getList("rules"));
        String tag = rulesTag();
        Person.moderator("mo").calls().contentType(ContentType.JSON).header("If-Match", tag).body(none)
                .put(DISCLAIMERS + "rules").then().statusCode(403);
        ada.calls().contentType(ContentType.JSON).body(none).put(DISCLAIMERS + "rules").then().statusCode(428);
        put(none, tag).statusCode(200);
        put(none, tag).statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"disclaimer\":\"nothing\",\"when\":{\"always\":true}}",
            "{\"disclaimer\":\"sponsored\",\"when\":{}}",
            "{\"disclaimer\":\"sponsored\",\"when\":{\"always\":true,\"cashtag\":true}}",
            "{\"disclaimer\":\"sponsored\",\"when\":{\"always\":false}}",
            "{\"disclaimer\":\"sponsored\",\"when\":{\"topics\":[]}}",
            "{\"disclaimer\":\"sponsored\",\"when\":{\"moon\":\"full\"}}", "{\"disclaimer\":\"sponsored\"}", "null"})
    void refusesRulesThatSayNothing(String rule) {
        ada.calls().contentType(ContentType.JSON).header("If-Match", rulesTag()).body("{\"rules\":[" + rule + "]}")
                .put(DISCLAIMERS + "rules").then().statusCode(400)
                .body("violations[0].field", containsString("rules[0]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"key\":\"Not A Key\"}", "{\"key\":\"a--b\"}", "{}"})
    void refusesABadKey(String body) {
        ada.calls().contentType(ContentType.JSON).body(body).post("/api/v1/disclaimers").then().statusCode(400)
                .body("violations.field", contains("key"));
    }

    @Test
    void refusesAKeyTwiceAndWordsWithoutTheSquaresLanguage() {
        ada.calls().contentType(ContentType.JSON).body("{\"key\":\"sponsored\"}").post("/api/v1/disclaimers").then()
                .statusCode(409);
        ada.calls().contentType(ContentType.JSON).body("{\"texts\":{\"vi\":{\"short\":\"a\",\"full\":\"b\"}}}")
                .post(DISCLAIMERS + "sponsored/versions").then().statusCode(400)
                .body("violations.field", contains("texts.en"));
    }

    private String made() {
        String key = "test-" + UUID.randomUUID().toString().substring(0, 8);
        ada.calls().contentType(ContentType.JSON).body(Map.of("key", key)).post("/api/v1/disclaimers").then()
                .statusCode(201).body("version", nullValue());
        return key;
    }

    private ValidatableResponse said(String key, Instant from, String words) {
        Map<String, Object> texts = Map.of("en", Map.of("short", words, "full", words + " At length."));
        return ada.calls().contentType(ContentType.JSON)
                .body(from == null
                        ? Map.of("texts", texts)
                        : Map.of("texts", texts, "effectiveFrom", from.toString()))
                .post(DISCLAIMERS + key + "/versions").then();
    }

    private ValidatableResponse withRule(List<Object> rules, String key, Map<String, Object> when, Instant from) {
        List<Object> more = new ArrayList<>(rules);
        more.add(Map.of("disclaimer", key, "when", when));
        return put(from == null ? Map.of("rules", more) : Map.of("rules", more, "effectiveFrom", from.toString()),
                rulesTag());
    }

    private ValidatableResponse put(Object rules, String tag) {
        return ada.calls().contentType(ContentType.JSON).header("If-Match", tag).body(rules).put(DISCLAIMERS + "rules")
                .then();
    }

    private JsonPath rules() {
        return given().get(DISCLAIMERS + "rules").then().statusCode(200).extract().jsonPath();
    }

    private String rulesTag() {
        return given().get(DISCLAIMERS + "rules").header("ETag");
    }

    /** The last events that there are. */
    private JsonPath events() {
        JsonPath last = null;
        for (JsonPath page = eventsAfter(null); !page.getList("items").isEmpty(); page = eventsAfter(
                page.get("items[-1].position"))) {
            last = page;
        }
        return last;
    }

    private JsonPath eventsAfter(String position) {
        return ada.calls().queryParams(position == null ? Map.of() : Map.of("after", position))
                .queryParam("limit", 500).get("/api/v1/events").then().statusCode(200).extract().jsonPath();
    }
}
