package social.plaza.web.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.MINH;
import static social.plaza.web.stub.Signer.Person.ROB;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class RevisionPageTest extends SquareTest {

    private static final String API = "GET /api/v1/articles/" + ARTICLE + "/revisions/";
    private static final String PATH = "/a/" + ARTICLE + "/revisions/";
    private static final String REDACTION = ",\"redaction\":{\"at\":\"2026-11-23T08:00:00Z\",\"reason\":\"An address <i>\"}";

    private static final String WHOLE = """
            {"id":"%s","url":"%s","state":"PUBLISHED","revision":1,"language":"en","title":"%s",
             "html":"<p>As it was.</p>","author":{"id":"1","handle":"thuha","displayName":"Thu Hà"},"source":{"kind":"ORIGINAL"},
             "languages":["en"],"publishedAt":"2026-11-22T07:40:00Z","disclaimers":[{"key":"third-party-content","version":1,
             "language":"en","short":"Not ours.","because":"rule"}]%s}""";

    private static final String CONTENT = """
            {"revision":%d,"at":"2026-11-22T07:40:00Z","language":"en","topics":[%s],"chosen":[],"aiAssisted":false,
             "source":{"kind":"%s","name":"The Wire"},"cover":null,"texts":[
              {"language":"en","title":"%s","summary":"The same","body":"%s","machine":false},
              {"language":"vi","title":"Như cũ","summary":"Như cũ","body":"Như cũ","machine":false}],
             "disclaimers":[{"key":"third-party-content","version":1,"language":"en","short":"Not ours.","because":"rule"}]%s}""";

    @BeforeEach
    void revisions() {
        square.content().answer(API + "1", 200, WHOLE.formatted(ARTICLE, ARTICLE_PAGE, "It was <b>", ""));
        square.content().answer(API + "1/content", 200,
                CONTENT.formatted(1, "\"ai\"", "ORIGINAL", "It was", "One <b>.\\n\\nThe harbour opens in May.", ""));
        square.content().answer(API + "2/content", 200,
                CONTENT.formatted(2, "\"ports\"", "THIRD_PARTY", "It was", "One <b>.\\n\\nThe harbour opens in June.",
                        ""));
    }

    @Test
    void showsARevisionAsSuchAndSaysSo() {
        var answer = anonymous().get(fresh(PATH + "1"));
        var page = answer.then().statusCode(200).extract().asString();
        assertThat(page).contains("This is revision 1 of 2", "As it was.", "It was &lt;b&gt;", "Not ours.", "noindex")
                .containsPattern("rel=\"canonical\" href=\"[^\"]+" + ARTICLE_PAGE + "\"")
                .contains("href=\"" + PATH + "2\"").doesNotContain("href=\"" + PATH + "1/changes\"")
                .doesNotContain("<form method=\"post\"");
        assertThat(answer.header("Cache-Control")).startsWith("public");
        anonymous().get(PATH + "0").then().statusCode(404);
        anonymous().get(PATH + "x").then().statusCode(404);
        anonymous().get(PATH + "7").then().statusCode(404);
    }

    @Test
    void marksWhatWasChangedWithoutColourAlone() {
        var page = anonymous().get(fresh(PATH + "2/changes")).then().statusCode(200).extract().asString();
        assertThat(page).containsPattern("<del><span class=\"unseen\"[^>]*>taken out: </span>May<")
                .containsPattern("<ins><span class=\"unseen\"[^>]*>put in: </span>June<")
                .containsPattern("<del><span[^>]*>[^<]*</span>#?ai<")
                .containsPattern("<ins><span[^>]*>[^<]*</span>#?ports<")
                .contains("One &lt;b&gt;.", "Unchanged in", "Vietnamese", "Third-party", "Not ours.", "noindex")
                .doesNotContain("<h3>Title</h3>").doesNotContain("Như cũ");
        assertThat(anonymous().get(fresh(PATH + "1/changes?since=2")).asString())
                .containsPattern("<ins><span class=\"unseen\"[^>]*>put in: </span>May<");
        anonymous().get(PATH + "1/changes").then().statusCode(404);
        anonymous().get(PATH + "2/changes?since=2").then().statusCode(404);
    }

    @Test
    void saysInPlaceOfWordsThatAreGoneWhyTheyWent() {
        square.content().answer(API + "1", 200, WHOLE.formatted(ARTICLE, ARTICLE_PAGE, "", REDACTION));
        square.content().answer(API + "1/content", 200, CONTENT.formatted(1, "\"ai\"", "ORIGINAL", "", "", REDACTION));
        assertThat(anonymous().get(fresh(PATH + "1")).asString()).contains("The words of revision 1 were taken away",
                "An address &lt;i&gt;").doesNotContain("<article");
        assertThat(anonymous().get(fresh(PATH + "2/changes")).asString())
                .contains("The words of revision 1 were taken away", "cannot be shown").doesNotContain("June");
    }

    @Test
    void letsModeratorsTakeWordsAwayWithAReason() {
        assertThat(as(ROB).get(PATH + "1").asString()).doesNotContain("/redaction");
        as(ROB).get(PATH + "1/redaction").then().statusCode(403);
        assertThat(as(MINH).get(PATH + "1").asString()).contains(PATH + "1/redaction");
        assertThat(as(MINH).get(PATH + "1/redaction").asString()).contains("Nothing brings them back");
        assertThat(formOf(MINH).formParam("reason", "  ").post(PATH + "1/redaction").then().statusCode(400).extract()
                .asString()).contains("id=\"error-reason\"");
        formOf(ROB).formParam("reason", "x").post(PATH + "1/redaction").then().statusCode(403);
        assertThat(formOf(MINH).formParam("reason", "An address").post(PATH + "1/redaction").then().statusCode(303)
                .extract().header("Location")).endsWith(PATH + "1");
        assertThat(square.content().calls("DELETE /api/v1/articles/" + ARTICLE + "/revisions/1")).singleElement()
                .satisfies(call -> assertThat(call.body()).contains("An address"));
        square.content().answer("DELETE /api/v1/articles/" + ARTICLE + "/revisions/1",
                call -> Reply.problem(409, "still-shown"));
        assertThat(formOf(MINH).formParam("reason", "Kept & <typed>").post(PATH + "1/redaction").then().statusCode(409)
                .extract().asString()).contains("All that it says is what readers see now", "Kept &amp; &lt;typed&gt;");
    }
}
