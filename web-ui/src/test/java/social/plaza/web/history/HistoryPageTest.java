package social.plaza.web.history;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.proof.Sealing;
import social.plaza.web.stub.StubService.Call;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class HistoryPageTest extends SquareTest {

    private static final String PATH = "/a/" + ARTICLE + "/history";
    private static final String API = "GET /api/v1/articles/" + ARTICLE;
    private static final String THEN = "2026-11-22T08:00:00Z";

    private static final String SHOWN = """
            {"id":"%s","url":"%s","state":"PUBLISHED","revision":1,"language":"en","title":"What it was called <then>",
             "html":"<p>As it was.</p>","author":{"id":"1","handle":"thuha","displayName":"Thu Hà"},"source":{"kind":"ORIGINAL"},
             "languages":["vi","en"],"publishedAt":"2026-11-22T07:40:00Z",
             "note":{"text":"Said <b> then","at":"2026-11-22T07:50:00Z"},
             "disclaimers":[{"key":"not-financial-advice","version":1,"language":"en","short":"In the words of then.",
               "url":"/disclaimers/not-financial-advice","because":"moderator","reason":"Prices <i>"}]}""";

    private Response shown(String at) {
        square.content().answer(API, this::asOf);
        square.content().answer(API + "/proof", 200, Sealing.proof());
        return anonymous().get(fresh(PATH + "?at=" + at + "&lang=en"));
    }

    private Reply asOf(Call call) {
        return call.query().containsKey("at")
                ? Reply.of(200, SHOWN.formatted(ARTICLE, ARTICLE_PAGE))
                : Reply.of(200, SHOWN.formatted(ARTICLE, ARTICLE_PAGE).replace("<then>", "now"));
    }

    @Test
    void tellsInPlainWordsWhatHappenedAndWhichWordsItCarriedSince() {
        var answer = anonymous().get(fresh(PATH));
        var page = answer.then().statusCode(200).extract().asString();

        assertThat(page).contains("A moderator put a note beside it:", "A moderator added “Sponsored”.",
                "The time of the withholding was over", "under the rule “Privacy &lt;u&gt;”",
                "This square put “Third-party content” in other words: version 1.", "Something about it changed.",
                "Its author published it.");
        assertThat(page).contains("&lt;b&gt;It reopened&lt;/b&gt; at noon.", "He left &quot;it&quot; out &lt;i&gt;.",
                "They paid for the trip.").doesNotContain("<b>It reopened");
        assertThat(page).contains("href=\"/disclaimers/third-party-content/1\"", "href=\"/disclaimers/sponsored/1\"",
                "href=\"" + PATH + "?at=2026-11-23T10%3A00%3A00.500Z\"", "href=\"" + ARTICLE_PAGE + "\"");
        assertThat(page).as("what nobody could read").doesNotContain("at=2026-11-23T09%3A00");
        assertThat(page).contains("name=\"robots\" content=\"noindex\"").doesNotContain("method=\"post\"");
        assertThat(answer.header("Cache-Control")).startsWith("public");
    }

    @Test
    void tellsWhoTranslatedIt() {
        square.content().answer(API + "/history", 200, """
                {"items":[%s,%s,%s,%s,%s],"next":null}""".formatted(
                translated(5, "TRANSLATION_REMOVED", "author", ""),
                translated(5, "TRANSLATED", "machine", ",\"name\":\"LibreTranslate\""),
                translated(4, "TRANSLATED", "author", ",\"name\":\"Jeanne <b>\""),
                translated(3, "TRANSLATED", "author", ""),
                translated(2, "TRANSLATED", "translator",
                        ",\"translator\":{\"id\":\"1\",\"handle\":\"minh\",\"displayName\":\"Minh <i>\"}")));
        assertThat(anonymous().get(fresh(PATH)).then().statusCode(200).extract().asString()).contains(
                "A machine (LibreTranslate) translated it into Vietnamese, as a reader wished.",
                "Minh &lt;i&gt; translated it into Vietnamese.",
                "Its author put in or mended the translation into Vietnamese.",
                "Its author put in or mended Jeanne &lt;b&gt;’s translation into Vietnamese.",
                "Its author deleted the translation into Vietnamese.", "/a/" + ARTICLE + "/revisions/2/changes")
                .doesNotContain("Its author edited it");
    }

    private static String translated(int revision, String kind, String by, String who) {
        return """
                {"at":"2026-11-22T07:4%d:00Z","public":true,"revision":%d,"happenings":[{"kind":"%s","by":"%s",
                 "language":"vi"%s}]}""".formatted(revision, revision, kind, by, who);
    }

    @Test
    void tellsOnceWhyWordsWereTakenAway() {
        square.content().answer(API + "/history", 200, """
                {"items":[{"at":"2026-11-22T07:44:00Z","public":true,"revision":3,"happenings":[
                 {"kind":"REDACTED","by":"moderator","revision":1,"reason":"An address"},
                 {"kind":"REDACTED","by":"moderator","revision":2,"reason":"An address"}]}],"next":null}""");
        assertThat(anonymous().get(fresh(PATH)).asString())
                .contains("words of revision 1 away", "words of revision 2 away")
                .containsOnlyOnce("An address");
    }

    @Test
    void saysThatWordsWereTakenAwayAndGivesNoProofOfThem() {
        square.content().answer(API, 200, SHOWN.formatted(ARTICLE, ARTICLE_PAGE).replace("\"note\"",
                "\"redaction\":{\"at\":\"2026-11-23T08:00:00Z\",\"reason\":\"An address\",\"revisions\":[1,2]},\"note\""));
        square.content().answer(API + "/proof", call -> Reply.problem(410, "words-taken-away"));
        assertThat(anonymous().get(fresh(PATH + "?at=" + THEN)).then().statusCode(200).extract().asString())
                .contains("were taken away", "new ones are not given", "Together with it went", "/revisions/2\"")
                .doesNotContain("/proof?at=");
    }

    @Test
    void goesOnWhereItEnded() {
        var page = anonymous().get(fresh(PATH)).asString();
        assertThat(page).contains("hx-get=\"" + PATH + "?after=b2xk%2B%2F%3D\"");
        anonymous().get(fresh(PATH + "?after=b2xk%2B%2F%3D")).then().statusCode(200);
        assertThat(square.content().calls(API + "/history").getLast().query()).containsEntry("after", "b2xk+/=");
    }

    @Test
    void asksInTheTimeOfTheSquareAndAnswersWithAnAddressForEverybody() {
        assertThat(anonymous().get(PATH + "?on=2026-11-22T08%3A00&lang=vi").then().statusCode(303).extract()
                .header("Location")).endsWith(PATH + "?at=2026-11-22T08%3A00%3A00Z&lang=vi");
        assertThat(anonymous().get(PATH + "?on=2026-11-22T08%3A00%3A07&lang=").header("Location"))
                .endsWith("?at=2026-11-22T08%3A00%3A07Z");
    }

    @Test
    void saysAtTheFieldWhatIsNoTime() {
        assertThat(anonymous().get(PATH + "?on=&lang=vi").then().statusCode(400).extract().asString())
                .contains("id=\"error-on\"", "Choose a day and a time.", "<option value=\"vi\" selected");
        assertThat(anonymous().get(PATH + "?on=soon").then().statusCode(400).extract().asString())
                .contains("value=\"soon\"", "This is no time.");
        assertThat(anonymous().get(PATH + "?at=%3Cb%3E").then().statusCode(400).extract().asString())
                .contains("This is no time.").doesNotContain("<b>\"");
        square.content().answer(API,
                call -> call.query().containsKey("at")
                        ? Reply.of(400,
                                """
                {"type":"/problems/bad-request","status":400,"violations":[{"field":"at","message":"must not lie ahead"}]}""")
                        : asOf(call));
        assertThat(anonymous().get(PATH + "?at=2999-01-01T00%3A00%3A00Z").then().statusCode(400).extract().asString())
                .contains("Choose a time that has passed.", "value=\"2999-01-01T00:00:00\"");
    }

    @Test
    void showsTheArticleAsItWasWithNothingToReactWith() {
        var page = shown(THEN).then().statusCode(200).extract().asString();

        assertThat(page).contains("This is how the article was shown on Nov 22, 2026, 8:00:00", "Revision 1",
                "What it was called &lt;then&gt;", "<p>As it was.</p>", "In the words of then.", "Said &lt;b&gt; then",
                "Added by a moderator: <bdi lang=\"\">Prices &lt;i&gt;", "See it as it is now");
        assertThat(page).contains("href=\"/disclaimers/not-financial-advice/1\" lang=\"en\">Not financial advice: read",
                "href=\"" + PATH + "?at=2026-11-22T08%3A00%3A00Z&amp;lang=vi\"", "content=\"noindex\"")
                .doesNotContain("id=\"actions\"", "id=\"comments\"", "method=\"post\"");
        assertThat(page).contains("href=\"/a/" + ARTICLE + "/proof?at=2026-11-22T08%3A00%3A00Z&amp;lang=en\"",
                "c0ffee", "d15c", "beef", "href=\"/proof/format\"");
        assertThat(square.content().calls(API).getFirst().query()).containsEntry("at", THEN).containsEntry("lang",
                "en");
        assertThat(square.content().calls(API + "/proof").getFirst().query()).containsEntry("at", THEN)
                .containsEntry("lang", "en");
    }

    @Test
    void saysKindlyThatItWasNotPublicThenAndWhenItWas() {
        square.content().answer(API,
                call -> call.query().containsKey("at") ? Reply.problem(404, "not-public-then") : asOf(call));
        var page = anonymous().get(PATH + "?at=2026-11-23T09%3A30%3A00Z&lang=vi").then().statusCode(404).extract()
                .asString();

        assertThat(page).contains("Readers could not read it then",
                "href=\"" + PATH + "?at=2026-11-23T08%3A59%3A59.999999Z&amp;lang=vi\"",
                "href=\"" + PATH + "?at=2026-11-23T10%3A00%3A00.500Z&amp;lang=vi\"", "value=\"2026-11-23T09:30:00\"");

        square.content().answer(API + "/history", call -> Reply.of(200, """
                {"items":[{"at":"2026-11-22T07:40:00Z","public":true,"revision":1,"happenings":[]}],"next":null}"""));
        assertThat(anonymous().get(PATH + "?at=2020-01-01T00%3A00%3A00Z").then().statusCode(404).extract().asString())
                .contains("As shown first after then").doesNotContain("As shown last before then");
    }

    @Test
    void isEmptyForWhoeverOnlyDraftsAndNothingForOthers() {
        square.content().answer(API + "/history", 200, "{\"items\":[],\"next\":null}");
        assertThat(as(THU_HA).get(PATH).then().statusCode(200).extract().asString())
                .contains("it was never published", "href=\"/write/" + ARTICLE + "\"").doesNotContain("name=\"on\"");
        square.content().answer(API + "/history", call -> Reply.problem(404, "not-found"));
        as(ROB).get(PATH).then().statusCode(404);
        anonymous().get("/a/..%2F..%2Faccounts/history").then().statusCode(404);
    }
}
