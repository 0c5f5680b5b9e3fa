package social.plaza.web.write;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** What is typed is kept where nobody but its author sees it. */
@QuarkusTest
class KeepingTest extends SquareTest {

    private static final String ID = "019a0000-0000-7000-8000-0000000000d1";
    private static final String API = "/api/v1/articles/" + ID;
    private static final String STORED = """
            {"id":"%s","url":"/@thuha/kept","state":"%s","revision":1,"language":"vi","title":"%s","summary":"made",
             "body":"stored body","html":"<p>stored body</p>","author":{"id":"019a0000-0000-7000-8000-000000000001",
             "handle":"thuha","displayName":"Thu Hà"},"topics":["ai"],"source":{"kind":"ORIGINAL"},"aiAssisted":false,
             "languages":["vi"],"disclaimers":[]%s}""";
    private static final String PENDING = """
            {"articleId":"%s","basis":"\\"7-0\\"","at":"2026-11-22T07:40:00Z","words":{"language":"vi","title":"Half a title",
             "summary":null,"body":"Half a sentence","topics":["ai"],"source":{"kind":"ORIGINAL"},"aiAssisted":true}}"""
            .formatted(ID);

    private static Reply stored(String state, String tag) {
        return new Reply(200, STORED.formatted(ID, state, "A", ""), Map.of("ETag", tag));
    }

    private RequestSpecification typed() {
        return formOf(THU_HA).formParam("language", "vi").formParam("title", "").formParam("summary", "")
                .formParam("summaryWas", "").formParam("body", "one").formParam("topics", "ai")
                .formParam("source.kind", "THIRD_PARTY").formParam("source.name", "").formParam("source.url", "htt")
                .formParam("key", "the-key").header("Accept", "application/json");
    }

    @Test
    void keepsANewTextAsADraftThoughItIsHalfDone() {
        square.content().answer("POST /api/v1/articles", call -> stored("DRAFT", "\"1.a\""));
        typed().post("/write/new/kept").then().statusCode(200).body("id", org.hamcrest.Matchers.equalTo(ID))
                .body("tag", org.hamcrest.Matchers.equalTo("\"1.a\""));
        assertThat(square.content().calls("POST /api/v1/articles")).singleElement().satisfies(call -> {
            assertThat(call.headers()).containsEntry("Idempotency-Key", "the-key");
            assertThat(call.body()).contains("\"title\":\"…\"").contains("source.invalid");
        });
    }

    @Test
    void keepsADraftInItsPlaceAndAnythingElseBesideIt() {
        square.content().answer("GET " + API, call -> stored("DRAFT", "\"1.a\""));
        square.content().answer("PATCH " + API, call -> stored("DRAFT", "\"2.a\""));
        typed().formParam("tag", "\"1.a\"").post("/write/" + ID + "/kept").then().statusCode(200);
        assertThat(square.content().calls("PATCH " + API)).hasSize(1);

        for (String state : new String[]{"PUBLISHED", "SCHEDULED", "WITHHELD"}) {
            square.content().answer("GET " + API, call -> stored(state, "\"1.a\""));
            square.content().answer("PATCH " + API + "/pending-edit",
                    call -> new Reply(200, PENDING, Map.of("ETag", "\"k1\"")));
            typed().formParam("tag", "\"1.a\"").post("/write/" + ID + "/kept").then().statusCode(200)
                    .body("pending", org.hamcrest.Matchers.equalTo("\"k1\""));
        }
        typed().formParam("tag", "\"1.a\"").formParam("pending", "\"k1\"").post("/write/" + ID + "/kept");
        assertThat(square.content().calls("PATCH " + API)).hasSize(1);
        assertThat(square.content().calls("PUT " + API + "/publication")).isEmpty();
        assertThat(square.content().calls("PATCH " + API + "/pending-edit"))
                .extracting(call -> call.headers().get("If-Match"))
                .containsExactly("\"1.a\"", "\"1.a\"", "\"1.a\"", "\"k1\"");
    }

    @Test
    void saysWhyItIsNotKept() {
        square.content().answer("GET " + API, call -> stored("DRAFT", "\"9.a\""));
        square.content().answer("PATCH " + API, call -> Reply.problem(412, "changed-meanwhile"));
        assertThat(kept(412)).contains("changed elsewhere");
        square.content().answer("PATCH " + API, call -> Reply.problem(429, "too-many-requests"));
        assertThat(kept(429)).contains("by itself");
        square.content().answer("PATCH " + API, 400,
                "{\"type\":\"/problems/bad-request\",\"violations\":[{\"field\":\"topics[1]\",\"message\":\"x\"}]}");
        assertThat(kept(400)).contains("Up to five topics");
        square.content().answer("PATCH " + API, call -> Reply.problem(503, "unavailable"));
        assertThat(kept(503)).contains("just now");
        square.content().answer("GET " + API, call -> Reply.problem(404, "not-found"));
        assertThat(kept(404)).contains("not there any more");
        form(anonymous().get("/sign-in"), anonymous()).formParam("body", "x").post("/write/new/kept").then()
                .statusCode(401);
    }

    private String kept(int status) {
        return typed().formParam("tag", "\"1.a\"").post("/write/" + ID + "/kept").then().statusCode(status).extract()
                .path("why");
    }

    @Test
    void goesOnWithWhatWasTypedAndPublishesItOnlyWhenToldTo() {
        square.content().answer("GET " + API, call -> stored("PUBLISHED", "\"7.a\""));
        square.content().answer("GET " + API + "/pending-edit",
                call -> new Reply(200, PENDING, Map.of("ETag", "\"k9\"")));
        var page = as(THU_HA).get("/write/" + ID).then().statusCode(200).extract().asString();
        assertThat(page).contains("You continue where you left off", "Half a sentence", "Half a title")
                .contains("name=\"tag\" value=\"&quot;7-0&quot;\"", "name=\"pending\" value=\"&quot;k9&quot;\"");
        as(ROB).get("/write/" + ID).then().statusCode(404);

        square.content().answer("PATCH " + API, call -> stored("PUBLISHED", "\"8.a\""));
        typed().formParam("title", "Whole").formParam("source.kind", "ORIGINAL").formParam("tag", "\"7-0\"")
                .formParam("pending", "\"k9\"").formParam("action", "save").post("/write/" + ID).then().statusCode(303);
        assertThat(square.content().calls("PATCH " + API)).hasSize(1);
        assertThat(square.content().calls("DELETE " + API + "/pending-edit")).singleElement()
                .satisfies(call -> assertThat(call.headers()).containsEntry("If-Match", "\"k9\""));
        formOf(THU_HA).post("/write/" + ID + "/kept/discarded").then().statusCode(303);
        assertThat(square.content().calls("DELETE " + API + "/pending-edit")).hasSize(2);
    }

    @Test
    void showsBothWhereSomethingElseWasKeptElsewhere() {
        square.content().answer("GET " + API, call -> stored("PUBLISHED", "\"7.a\""));
        square.content().answer("GET " + API + "/pending-edit",
                call -> new Reply(200, PENDING, Map.of("ETag", "\"k9\"")));
        var page = typed().formParam("action", "compare").formParam("pending", "\"old\"").post("/write/" + ID);
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString()).contains("Half a sentence", ">one</textarea>", "value=\"&quot;k9&quot;\"");
    }

    @Test
    void offersDraftsThatWereBegunAndSaysWhyOneWasNotPublished() {
        var listed = "{\"items\":[" + STORED.formatted(ID, "DRAFT", "Begun <b>",
                ",\"refusal\":{\"reason\":\"SUSPENDED\",\"at\":\"2026-11-22T07:40:00Z\"}") + "]}";
        square.content().answer("GET /api/v1/articles", 200, listed);
        square.content().answer("GET /api/v1/articles/pending-edits", 200, "{\"items\":[" + PENDING + "]}");
        assertThat(as(THU_HA).get("/write").asString()).contains("Continue your draft", "Begun &lt;b&gt;",
                "/write/" + ID);
        assertThat(as(THU_HA).get("/drafts").asString()).contains("Changes that readers do not see yet", "Half a title",
                "your account was suspended");
    }

    @Test
    void keepsWhatIsTypedBeforeItShowsTheWholePage() {
        square.content().answer("GET " + API, call -> stored("PUBLISHED", "\"7.a\""));
        square.content().answer("PATCH " + API + "/pending-edit",
                call -> new Reply(200, PENDING, Map.of("ETag", "\"k1\"")));
        assertThat(typed().formParam("tag", "\"7.a\"").post("/write/" + ID + "/whole").then().statusCode(303).extract()
                .header("Location")).endsWith("/a/" + ID + "/preview");
        square.content().answer("PATCH " + API + "/pending-edit", call -> Reply.problem(503, "unavailable"));
        assertThat(typed().formParam("tag", "\"7.a\"").post("/write/" + ID + "/whole").then().statusCode(503).extract()
                .asString()).contains(">one</textarea>");
        formOf(THU_HA).formParam("title", "").formParam("body", "").post("/write/new/whole").then().statusCode(200);
        assertThat(square.content().calls("POST /api/v1/articles")).isEmpty();
    }

    @Test
    void previewsTheWholePageByTheSameWordsAsItIsReadIn() {
        String published = read();
        square.content().answer("GET /api/v1/articles/" + ARTICLE, 200,
                published.replace("\"PUBLISHED\"", "\"DRAFT\""));
        var before = article(as(THU_HA).get("/a/" + ARTICLE + "/preview"));
        var after = article(as(THU_HA).get(ARTICLE_PAGE));
        assertThat(before).isEqualTo(after).contains("third-party", "<h1", "prose");

        var phone = as(THU_HA).get("/a/" + ARTICLE + "/preview?on=phone");
        assertThat(phone.asString()).contains("<iframe class=\"phone-frame\"");
        assertThat(phone.header("Content-Security-Policy")).contains("frame-ancestors 'self'")
                .contains("frame-src 'self'");
        assertThat(article(as(THU_HA).get("/a/" + ARTICLE + "/preview?on=frame"))).isEqualTo(after);
        as(ROB).get("/a/" + ARTICLE + "/preview").then().statusCode(404);
    }

    private static String read() {
        try (var file = KeepingTest.class.getResourceAsStream("/stub/content/articles/" + ARTICLE + ".json")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** All of an article but who may do what with it. */
    private static String article(Response page) {
        Element article = Jsoup.parse(page.then().statusCode(200).extract().asString()).selectFirst("article.article");
        article.select(".head .button, .head form, .moderate").remove();
        article.select(".head a[href$=/history]").remove();
        return article.outerHtml().replaceAll("&nbsp;·", " ").replaceAll("\\s+", " ").replace(" <", "<");
    }
}
