package social.plaza.web.write;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class WritingTest extends SquareTest {

    private static final String ID = "019a0000-0000-7000-8000-0000000000d1";
    private static final String STORED = """
            {"id":"%s","url":"/@thuha/kept","state":"%s","revision":1,"language":"vi","title":"%s","summary":"made",
             "body":"stored body","html":"<p>stored body</p>","author":{"id":"019a0000-0000-7000-8000-000000000001",
             "handle":"thuha","displayName":"Thu Hà"},"topics":["ai"],"source":{"kind":"ORIGINAL"},"aiAssisted":false,
             "languages":["vi"],"disclaimers":[{"key":"third-party-content","language":"en","short":"Not ours.","because":"rule"}]}""";

    private static Reply stored(String state, String title, String tag) {
        return new Reply(200, STORED.formatted(ID, state, title), Map.of("ETag", tag));
    }

    private RequestSpecification text() {
        return formOf(THU_HA).formParam("language", "vi").formParam("title", "A \"title\" <b>").formParam("summary", "")
                .formParam("summaryWas", "").formParam("body", "one\r\ntwo").formParam("topics", "#ai, markets")
                .formParam("source.kind", "THIRD_PARTY").formParam("source.name", "The Wire")
                .formParam("source.url", "https://wire.example/1").formParam("key", "the-key-of-the-form");
    }

    @Test
    void savesADraftOnceHoweverOftenTheFormIsSent() {
        square.content().answer("POST /api/v1/articles", call -> stored("DRAFT", "A", "\"1.a\""));
        for (int i = 0; i < 2; i++) {
            assertThat(text().formParam("action", "save").post("/write").header("Location"))
                    .endsWith("/write/" + ID + "?done=saved");
        }
        var calls = square.content().calls("POST /api/v1/articles");
        assertThat(calls).hasSize(2).allSatisfy(call -> {
            assertThat(call.headers()).containsEntry("Idempotency-Key", "the-key-of-the-form");
            assertThat(call.body()).contains("\"body\":\"one\\ntwo\"").contains("[\"ai\",\"markets\"]")
                    .contains("\"kind\":\"THIRD_PARTY\"").doesNotContain("\"summary\"");
        });
    }

    @Test
    void publishesAndGoesToTheArticle() {
        square.content().answer("POST /api/v1/articles", call -> stored("DRAFT", "A", "\"1.a\""));
        square.content().answer("PUT /api/v1/articles/" + ID + "/publication",
                call -> stored("PUBLISHED", "A", "\"2.a\""));
        assertThat(text().formParam("action", "publish").post("/write").header("Location")).endsWith("/@thuha/kept");
    }

    @Test
    void saysAtTheFieldWhatIsMissingAndKeepsEveryWord() {
        square.content().answer("POST /api/v1/articles", 400, """
                {"type":"/problems/bad-request","violations":[{"field":"source.url","message":"must be given"},
                 {"field":"topics[1]","message":"must be 2 to 40"}]}""");
        var page = text().formParam("aiAssisted", "true").formParam("action", "save").post("/write");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("id=\"error-source.url\"").contains("id=\"error-topics\"")
                .contains("A &quot;title&quot; &lt;b&gt;").contains("one\ntwo").contains("value=\"The Wire\"")
                .containsPattern("value=\"THIRD_PARTY\" checked")
                .containsPattern("name=\"aiAssisted\" value=\"true\" checked")
                .containsPattern("<option value=\"vi\" selected");
    }

    @Test
    void keepsEveryWordWhileContentIsDown() {
        var form = text();
        square.content().answer("POST /api/v1/articles", call -> Reply.problem(503, "unavailable"));
        var page = form.formParam("action", "save").post("/write");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString()).contains("one\ntwo").contains("value=\"the-key-of-the-form\"");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingElseWasSavedMeanwhileAndShowsIt() {
        square.content().answer("PATCH /api/v1/articles/" + ID, call -> Reply.problem(412, "changed-meanwhile"));
        square.content().answer("GET /api/v1/articles/" + ID, call -> stored("DRAFT", "Theirs <i>", "\"7.x\""));
        var page = text().formParam("tag", "\"1.a\"").formParam("action", "save").post("/write/" + ID);

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString()).contains("one\ntwo").contains("stored body").contains("Theirs &lt;i&gt;")
                .contains("value=\"&quot;7.x&quot;\"").containsOnlyOnce("id=\"choices\"");
        assertThat(square.content().calls("PATCH /api/v1/articles/" + ID).getFirst().headers()).containsEntry(
                "If-Match",
                "\"1.a\"");
    }

    @Test
    void schedulesInTheTimeOfTheSquareAndAsksForATime() {
        square.content().answer("PATCH /api/v1/articles/" + ID, call -> stored("DRAFT", "A", "\"2.a\""));
        square.content().answer("PUT /api/v1/articles/" + ID + "/publication",
                call -> stored("SCHEDULED", "A", "\"3.a\""));
        square.content().answer("GET /api/v1/articles/" + ID, call -> stored("DRAFT", "A", "\"1.a\""));

        assertThat(text().formParam("tag", "\"1.a\"").formParam("action", "schedule").post("/write/" + ID).asString())
                .contains("id=\"error-at\"");
        assertThat(text().formParam("tag", "\"1.a\"").formParam("at", "2020-01-02T09:30")
                .formParam("action", "schedule").post("/write/" + ID).asString()).contains("id=\"error-at\"");
        text().formParam("tag", "\"1.a\"").formParam("at", "2030-01-02T09:30").formParam("action", "schedule")
                .post("/write/" + ID).then().statusCode(303);
        assertThat(square.content().calls("PUT /api/v1/articles/" + ID + "/publication").getFirst().body())
                .contains("2030-01-02T09:30:00Z");
    }

    @Test
    void previewsBesideTheEditorWithDisclaimersThatCannotBeUnticked() {
        square.content().answer("POST /api/v1/articles/preview", call -> stored("DRAFT", "A", "\"p\""));
        var part = text().header("HX-Request", "true").post("/write/preview");

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.asString()).doesNotContain("<html").contains("<p>stored body</p>").contains("Not ours.")
                .containsPattern("value=\"third-party-content\"[^>]*checked[^>]*disabled").contains("hx-swap-oob");
        assertThat(text().formParam("action", "preview").post("/write").asString()).contains("<html")
                .contains("<p>stored body</p>").contains("one\ntwo");
    }

    @Test
    void neverTakesTheEditorAwayWhenTheSessionEndsWhileAPreviewIsMade() {
        var page = anonymous().get("/sign-in");
        var part = form(page, anonymous()).header("HX-Request", "true").formParam("title", "x").post("/write/preview");
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.header("HX-Retarget")).isNull();
        assertThat(part.asString()).contains("You are signed out").doesNotContain("<form");
    }

    @Test
    void opensNobodyElsesArticleAndAsksBeforeItDeletesOnesOwn() {
        square.content().answer("GET /api/v1/articles/" + ID, call -> stored("PUBLISHED", "A", "\"1.a\""));
        as(ROB).get("/write/" + ID).then().statusCode(404);
        as(ROB).get("/write/" + ID + "/delete").then().statusCode(404);

        assertThat(as(THU_HA).get("/write/" + ID + "/delete").asString()).contains("Nothing brings it back");
        assertThat(square.content().calls("DELETE /api/v1/articles/" + ID)).isEmpty();
        formOf(THU_HA).post("/write/" + ID + "/delete").then().statusCode(303);
        assertThat(square.content().calls("DELETE /api/v1/articles/" + ID)).hasSize(1);
    }
}
