package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ArticleTest {

    private static final String ARTICLES = "/api/v1/articles/";

    @Test
    void isDraftedAndThenPublished() {
        Person mai = Person.named("mai");
        var draft = Draft.titled("Đường về Hà Nội").about("Travel", "travel").saying("Two *words*.").sentBy(mai)
                .statusCode(201).body("state", equalTo("DRAFT")).body("revision", equalTo(0))
                .body("topics", contains("travel")).body("summary", equalTo("Two words."))
                .body("source.kind", equalTo("ORIGINAL")).body("author.handle", equalTo(mai.handle())).extract();
        String id = draft.path("id");
        assertThat(draft.header("Location")).isEqualTo(ARTICLES + id);
        assertThat(draft.<String>path("slug")).isEqualTo("duong-ve-ha-noi-" + id.substring(28));

        problem(given().get(ARTICLES + id).then(), 404, "not-found");
        mai.calls().put(ARTICLES + id + "/publication").then().statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("revision", equalTo(1));
        given().get(ARTICLES + id).then().statusCode(200).body("html", equalTo("<p>Two <em>words</em>.</p>\n"))
                .body("publishedAt", endsWith("Z")).body("editedAt", nullValue());
    }

    /** What is said of reads: a change that was made is not called one that failed. */
    @Test
    void isPublishedWhateverTheClientHas() {
        Person mai = Person.named("mai");
        String id = Draft.titled("Once more").writtenBy(mai);
        mai.calls().header("If-None-Match", "*").put(ARTICLES + id + "/publication").then().statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        mai.calls().header("If-None-Match", "*").get(ARTICLES + id).then().statusCode(304);
    }

    @Test
    void keepsDraftsFromEveryoneElse() {
        Person mai = Person.named("mai");
        String id = Draft.titled("Not yet").writtenBy(mai);
        for (Person other : List.of(Person.named("bo"), Person.moderator("mo"), Person.admin("ada"),
                mai.scoped("pins"))) {
            problem(other.calls().get(ARTICLES + id).then(), 404, "not-found");
        }
        Person bo = Person.named("bo");
        problem(bo.calls().put(ARTICLES + id + "/publication").then(), 404, "not-found");
        problem(bo.calls().delete(ARTICLES + id).then(), 404, "not-found");
        problem(patch(bo, id, "\"x\"", Map.of("title", "Mine")), 404, "not-found");
        mai.calls().get(ARTICLES + id).then().statusCode(200);
    }

    @Test
    void isChangedOnlyByItsAuthor() {
        String id = Draft.titled("Mine").publishedBy(Person.named("mai")).get("id");
        Person mo = Person.moderator("mo");
        problem(patch(mo, id, "\"x\"", Map.of("title", "Yours")), 403, "not-yours");
        problem(mo.calls().delete(ARTICLES + id).then(), 403, "not-yours");
        problem(mo.calls().delete(ARTICLES + id + "/publication").then(), 403, "not-yours");
    }

    @Test
    void takesEditsOfWhatWasSeenInWhateverLanguage() {
        Person mai = Person.named("mai");
        String id = Draft.titled("First").publishedBy(mai).get("id");
        String seen = mai.calls().header("Accept-Language", "vi").get(ARTICLES + id).header("ETag");
        problem(mai.calls().contentType(ContentType.JSON).body("{}").patch(ARTICLES + id).then(), 428,
                "if-match-required");
        String next = patch(mai, id, seen, Map.of("title", "Second")).statusCode(200)
                .body("title", equalTo("Second")).body("revision", equalTo(2)).body("editedAt", endsWith("Z"))
                .extract().header("ETag");
        problem(patch(mai, id, seen, Map.of("title", "Third")), 412, "changed-meanwhile");
        problem(patch(mai, id, "W/" + next, Map.of("title", "Third")), 412, "changed-meanwhile");
        problem(mai.calls().contentType(ContentType.JSON).header("If-Match", next)
                .body("{\"source\":{\"zz\":null}}").patch(ARTICLES + id).then(), 400, "bad-request")
                .body("violations.field", contains("source.zz"));
        patch(mai, id, next, Map.of("title", "Second")).statusCode(200).body("revision", equalTo(2));
    }

    @Test
    void isFoundUnderTheAddressThatItHad() {
        Person mai = Person.named("mai");
        JsonPath first = Draft.titled("Old name").publishedBy(mai);
        String tag = mai.calls().get(ARTICLES + first.get("id")).header("ETag");
        patch(mai, first.get("id"), tag, Map.of("title", "New name")).body("slug", startsWith("new-name-"));
        given().queryParam("handle", mai.handle().toUpperCase()).queryParam("slug", first.getString("slug"))
                .get(ARTICLES + "by-path").then().statusCode(200).body("title", equalTo("New name"));
        problem(given().queryParam("handle", "nobody").queryParam("slug", first.getString("slug"))
                .get(ARTICLES + "by-path").then(), 404, "not-found");
    }

    @Test
    void leavesATombstone() {
        Person mai = Person.named("mai");
        String published = Draft.titled("Read by some").publishedBy(mai).get("id");
        String draft = Draft.titled("Read by none").writtenBy(mai);
        mai.calls().delete(ARTICLES + published).then().statusCode(204);
        mai.calls().delete(ARTICLES + draft).then().statusCode(204);
        problem(given().get(ARTICLES + published).then(), 410, "gone");
        problem(mai.calls().put(ARTICLES + published + "/publication").then(), 410, "gone");
        problem(given().get(ARTICLES + draft).then(), 404, "not-found");
    }

    @Test
    void goesBackToADraftAndKeepsItsTime() {
        Person mai = Person.named("mai");
        JsonPath first = Draft.titled("On and off").publishedBy(mai);
        String id = first.get("id");
        mai.calls().delete(ARTICLES + id + "/publication").then().statusCode(200).body("state", equalTo("DRAFT"));
        problem(given().get(ARTICLES + id).then(), 404, "not-found");
        String tag = mai.calls().get(ARTICLES + id).header("ETag");
        patch(mai, id, tag, Map.of("body", "Better.")).body("revision", equalTo(1));
        mai.calls().put(ARTICLES + id + "/publication").then().body("revision", equalTo(2))
                .body("publishedAt", equalTo(first.getString("publishedAt")));
    }

    @Test
    void letsATokenForDraftsChangeNothingThatReadersSee() {
        Person mai = Person.named("mai");
        Person tool = mai.scoped("drafts");
        String id = Draft.titled("By a tool").writtenBy(tool);
        problem(tool.calls().put(ARTICLES + id + "/publication").then(), 403, "forbidden");
        mai.calls().put(ARTICLES + id + "/publication").then().statusCode(200);
        String tag = mai.calls().get(ARTICLES + id).header("ETag");
        problem(patch(tool, id, tag, Map.of("title", "Changed")), 403, "may-not-publish");
        problem(tool.calls().delete(ARTICLES + id).then(), 403, "may-not-publish");
        mai.calls().delete(ARTICLES + id + "/publication").then().statusCode(200);
        problem(tool.calls().delete(ARTICLES + id).then(), 403, "may-not-publish");
        tool.calls().delete(ARTICLES + Draft.titled("Read by none").writtenBy(tool)).then().statusCode(204);
    }

    @Test
    void isWrittenOnceHoweverOftenItIsSent() {
        Person mai = Person.named("mai");
        String key = UUID.randomUUID().toString();
        List<String> ids = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            ids.add(mai.calls().header("Idempotency-Key", key).contentType(ContentType.JSON)
                    .body("{\"language\":\"en\",\"title\":\"Once\",\"body\":\"\"}").post("/api/v1/articles").then()
                    .statusCode(201).extract().path("id"));
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        problem(mai.calls().put(ARTICLES + ids.get(0) + "/publication").then(), 409,
                "nothing-to-publish");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":""}                                      | title
            {"title":"  "}                                    | title
            {"title":"a\\nb"}                                 | title
            {"title":"a\\u202eb"}                             | title
            {"title":null}                                    | title
            {"title":"\\u200b"}                               | title
            {"title":"\\u3164"}                               | title
            {"title":"\\u2800 \\u115f"}                       | title
            {"body":"a\\rb"}                                  | body
            {"language":"not a language"}                     | language
            {"language":null}                                 | language
            {"body":null}                                     | body
            {"body":"a\\u0000"}                               | body
            {"topics":["a"]}                                  | topics[0]
            {"topics":["ok","a b"]}                           | topics[1]
            {"topics":["aa","bb","cc","dd","ee","ff"]}        | topics
            {"topics":[null]}                                 | topics[0]
            {"source":{"kind":"THIRD_PARTY"}}                 | source.name
            {"source":{"kind":"SPONSORED","name":"N"}}        | source.url
            {"source":{"kind":"THIRD_PARTY","name":"N","url":"javascript:alert(1)"}} | source.url
            {"source":{"kind":"THIRD_PARTY","name":"N","url":"https://a@b.example"}} | source.url
            {"source":{"kind":"STOLEN"}}                      | source.kind
            {"source":{"name":"N"}}                           | source.kind
            {"source":{"kind":"ORIGINAL","publishedAt":"+99999-01-01T00:00:00Z"}} | source.publishedAt
            {"coverId":"0198c0de-0000-7000-8000-000000000000"} | coverId
            {"views":5}                                       | views
            """)
    void namesTheFieldThatIsBad(String change, String field) {
        Person mai = Person.named("mai");
        JsonPath bad = new JsonPath(change);
        Map<String, Object> sent = bad.getMap("$");
        Draft draft = new Draft();
        sent.forEach(draft::with);
        problem(draft.sentBy(mai), 400, "bad-request").body("violations.field", hasItem(field));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        Person mai = Person.named("mai");
        Draft.titled("😀".repeat(200)).with("summary", "é".repeat(300)).saying("字".repeat(80_000)).sentBy(mai)
                .statusCode(201);
        problem(Draft.titled("😀".repeat(201)).sentBy(mai), 400, "bad-request");
        problem(new Draft().saying("a".repeat(80_001)).sentBy(mai), 400, "bad-request");
        problem(new Draft().with("summary", "a".repeat(301)).sentBy(mai), 400, "bad-request");
    }

    @Test
    void isListedByAuthorTopicAndStateWithoutRepeats() {
        Person mai = Person.named("mai");
        String topic = "t" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 5; i++) {
            Draft.titled("Number " + i).about(topic).publishedBy(mai);
        }
        Draft.titled("Draft").about(topic).writtenBy(mai);
        for (Map<String, String> by : List.of(Map.of("author", mai.handle()), Map.of("topic", topic))) {
            List<String> titles = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonPath page = given().queryParams(by).queryParams(next.isEmpty() ? Map.of() : Map.of("after", next))
                        .queryParam("limit", 2).get("/api/v1/articles").then().statusCode(200).extract().jsonPath();
                titles.addAll(page.getList("items.title"));
                assertThat(page.getList("items.body")).containsOnlyNulls();
                next = page.get("next");
            }
            assertThat(titles).containsExactly("Number 4", "Number 3", "Number 2", "Number 1", "Number 0");
        }
        Draft.titled("Another").about("else").saying("$MSFT").writtenBy(mai);
        for (String about : List.of(topic, topic.toUpperCase())) {
            mai.calls().queryParam("state", "DRAFT").queryParam("topic", about).get("/api/v1/articles").then()
                    .body("items.title", contains("Draft"));
        }
        mai.calls().queryParam("state", "DRAFT").queryParam("topic", "msft").get("/api/v1/articles").then()
                .body("items.title", contains("Another"));
        mai.calls().queryParam("state", "DRAFT").get("/api/v1/articles").then().body("items.title",
                contains("Another", "Draft"));
        Person.named("bo").calls().queryParam("state", "DRAFT").queryParam("author", mai.handle())
                .get("/api/v1/articles").then().statusCode(200).body("items.size()", equalTo(0));
        problem(given().queryParam("state", "DRAFT").get("/api/v1/articles").then(), 401, "unauthorized");
        problem(given().queryParam("state", "SECRET").get("/api/v1/articles").then(), 400, "bad-request");
    }

    @Test
    void isFoundHoweverTheLettersOfItsTopicAreComposed() {
        Person mai = Person.named("mai");
        String topic = "chứng_khoán" + UUID.randomUUID().toString().substring(0, 6);
        Draft.titled("Shares").about(topic).publishedBy(mai);
        String decomposed = Normalizer.normalize(topic, Normalizer.Form.NFD);
        given().queryParam("topic", decomposed).get("/api/v1/articles").then().body("items.title", contains("Shares"));
        given().queryParam("prefix", decomposed).get("/api/v1/topics").then().body("items.topic", contains(topic));
    }

    @Test
    void isFoundByTheBeginningOfItsTopic() {
        Person mai = Person.named("mai");
        String prefix = "p_" + UUID.randomUUID().toString().substring(0, 6);
        Draft.titled("One").about(prefix + "-often", prefix + "-once").publishedBy(mai);
        Draft.titled("Two").about(prefix + "-often").publishedBy(mai);
        Draft.titled("Draft").about(prefix + "-never").writtenBy(mai);
        JsonPath page = given().queryParam("prefix", prefix.toUpperCase()).queryParam("limit", 1).get("/api/v1/topics")
                .then().statusCode(200).body("items.topic", contains(prefix + "-often"))
                .body("items.articles", contains(2)).extract().jsonPath();
        given().queryParam("prefix", prefix).queryParam("after", page.getString("next")).get("/api/v1/topics").then()
                .body("items.topic", contains(prefix + "-once")).body("next", nullValue());
        given().queryParam("prefix", "p%").get("/api/v1/topics").then().body("items.size()", equalTo(0));
        problem(given().queryParam("after", "x").get("/api/v1/topics").then(), 400, "bad-request");
    }

    @Test
    void countsNoDraftEditAsSeenThatWasNot() {
        Person mai = Person.named("mai");
        String id = Draft.titled("Draft").writtenBy(mai);
        String tag = mai.calls().get(ARTICLES + id).header("ETag");
        patch(mai, id, tag, Map.of("title", "Changed")).statusCode(200);
        problem(patch(mai, id, tag, Map.of("title", "Lost")), 412, "changed-meanwhile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?author=a%00", "?topic=%00", "?topic=%1b", "?language=%00", "?state=%00", "?after=%00",
            "/by-path?handle=a&slug=%00", "/by-path?handle=%00&slug=a"})
    void refusesControlCharactersInAddresses(String query) {
        problem(given().urlEncodingEnabled(false).get("/api/v1/articles" + query).then(), 400, "bad-request");
        problem(given().urlEncodingEnabled(false).get("/api/v1/disclaimers/a%00").then(), 404, "not-found");
        problem(given().get("/api/v1/articles/no-id").then(), 404, "not-found");
    }

    @Test
    void comesOutRightWhenADigestIsPasted() {
        Person tin = Person.named("tin");
        String id = new Draft()
                .with("title", "Two makers of chips end their joint venture, shares and supply to be split")
                .from("THIRD_PARTY").saying("""
                        What was new overnight (3/6-4/6)

                        Two makers of chips end their joint venture

                        Both sides say that the other’s offer, worth 4% of sales, came too late — $AMD rose.

                          • Like
                          • Share
                        """).publishedBy(tin).get("id");
        given().header("Accept-Language", "en").get(ARTICLES + id).then().statusCode(200)
                .body("html", equalTo("""
                        <p>What was new overnight (3/6-4/6)</p>
                        <p>Two makers of chips end their joint venture</p>
                        <p>Both sides say that the other’s offer, worth 4% of sales, came too late — \
                        <a href="/c/AMD">$AMD</a> rose.</p>
                        <p>• Like
                        • Share</p>
                        """))
                .body("summary", startsWith("What was new overnight (3/6-4/6) Two makers"))
                .body("source.name", equalTo("The Wire"))
                .body("disclaimers.key", contains("third-party-content", "not-financial-advice"));
    }

    @Test
    void isNotEmptiedWhileItWaitsForItsTime() {
        Person mai = Person.named("mai");
        String id = Draft.titled("Tomorrow").writtenBy(mai);
        mai.calls().contentType(ContentType.JSON)
                .body(Map.of("at", Instant.now().plus(Duration.ofDays(1)).toString()))
                .put(ARTICLES + id + "/publication").then().statusCode(200);
        String tag = mai.calls().get(ARTICLES + id).header("ETag");
        problem(patch(mai, id, tag, Map.of("body", " ")), 409, "nothing-to-publish");
    }

    @Test
    void tellsItsLimits() {
        given().get("/api/v1/limits").then().statusCode(200).body("articles.body.max", equalTo(80_000))
                .body("articles.topics.max", equalTo(5));
    }

    @Test
    void isPreviewedWithoutBeingKept() {
        Person mai = Person.named("mai");
        Draft.titled("Try").saying("$MSFT and *more*").previewedBy(mai).statusCode(200)
                .body("cashtags", contains("MSFT")).body("summary", equalTo("$MSFT and more")).body("id", nullValue());
        mai.calls().queryParam("state", "DRAFT").get("/api/v1/articles").then().body("items.size()", equalTo(0));
    }

    private static ValidatableResponse patch(Person person, String id, String tag, Map<String, Object> change) {
        return person.calls().contentType(ContentType.JSON).header("If-Match", tag).body(change).patch(ARTICLES + id)
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }
}
