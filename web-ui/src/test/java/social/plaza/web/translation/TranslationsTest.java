package social.plaza.web.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.MINH;
import static social.plaza.web.stub.Signer.Person.ROB;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** Translations of an article: by its author, and by whom the author lets. */
@QuarkusTest
class TranslationsTest extends SquareTest {

    private static final String DESK = "/write/" + ARTICLE + "/translations";
    private static final String TRANSLATORS = "/write/" + ARTICLE + "/translators";
    private static final String API = " /api/v1/articles/" + ARTICLE;

    @BeforeEach
    void article() {
        square.content().answer("GET" + API, 200, """
                {"id":"%s","url":"/@thuha/tin","state":"PUBLISHED","revision":4,"language":"vi","title":"Tin <b> sáng",
                 "summary":"","body":"Lời của cô","author":{"id":"%s","handle":"thuha","displayName":"Thu Hà"},
                 "languages":["vi","en"],"original":null}""".formatted(ARTICLE, THU_HA.id()));
        square.content().answer("GET" + API + "/translations", 200, """
                {"items":[{"language":"en","title":"Morning <i>","summary":null,"by":"Minh","translator":{"id":"1","handle":"minh",
                 "displayName":"Minh"},"machine":false,"edition":1,"stale":true,"ofRevision":2}],"next":null}""");
        square.content().answer("GET" + API + "/translations/en", 200, """
                {"title":"Morning <i>","summary":"S","body":"Her words","html":"<p>Her words</p>"}""");
        square.content().answer("GET" + API + "/translators", 200, """
                {"items":[{"id":"1","handle":"minh","displayName":"Minh <u>"}],"next":null}""");
    }

    @Test
    void areListedWithWhoMadeThemAndWhichAreOutOfDate() {
        assertThat(as(THU_HA).get(DESK).asString()).contains("Morning &lt;i&gt;", "by Minh",
                "The original has changed since", "<option value=\"ja\"", "Who may translate it", "Minh &lt;u&gt;")
                .doesNotContain("<option value=\"vi\"", "<option value=\"en\"", "Translate it no more");
        assertThat(as(MINH).get(DESK).asString()).contains("Morning &lt;i&gt;", "Translate it no more")
                .doesNotContain("Who may translate it");
        as(THU_HA).redirects().follow(false).get(DESK + "?lang=ja").then().statusCode(303);
    }

    @Test
    void areWrittenBesideTheOriginalAndSayWhichRevisionTheyAreOf() {
        assertThat(as(MINH).get(DESK + "/en").asString()).contains("Lời của cô", "Her words</textarea>", "rows=\"3\"",
                "lang=\"vi\"", "name=\"ofRevision\" value=\"4\"", "The original has changed since this translation",
                "/a/" + ARTICLE + "/revisions/4/changes?since=2&amp;lang=vi");
        formOf(MINH).formParam("title", "English").formParam("summary", "").formParam("body", "words")
                .formParam("ofRevision", "4").post(DESK + "/en").then().statusCode(303);
        assertThat(square.content().calls("PUT" + API + "/translations/en").getFirst().body())
                .contains("\"title\":\"English\"", "\"body\":\"words\"", "\"ofRevision\":4");
        assertThat(as(THU_HA).get(DESK + "/ja").asString()).contains("name=\"ofRevision\" value=\"4\"")
                .doesNotContain("Delete translation", "The original has changed");
        formOf(MINH).post(DESK + "/en/delete").then().statusCode(303);
        assertThat(square.content().calls("DELETE" + API + "/translations/en")).hasSize(1);
    }

    @Test
    void loseNothingThatWasTyped() {
        square.content().answer("PUT" + API + "/translations/en", call -> Reply.problem(403, "not-your-translation"));
        assertThat(sent(403)).contains("another translator’s", ">Kept &lt;b&gt;</textarea>", "value=\"3\"");
        square.content().answer("PUT" + API + "/translations/en", 400, """
                {"type":"/problems/bad-request","status":400,"violations":[{"field":"title","message":"is odd"}]}""");
        assertThat(sent(400)).contains("id=\"error-title\"", ">Kept &lt;b&gt;</textarea>");
        square.content().answer("PUT" + API + "/translations/en", call -> Reply.problem(503, "unavailable"));
        assertThat(sent(503)).contains(">Kept &lt;b&gt;</textarea>");
        assertThat(form(as(MINH).get(DESK + "/en"), anonymous()).formParam("title", "T").formParam("body", "Kept")
                .post(DESK + "/en").then().statusCode(401).extract().asString())
                .contains("name=\"pending.field.body\" value=\"Kept\"");
        square.content().answer("POST /api/v1/auth/login", 200, """
                {"accessToken":"%s","tokenType":"Bearer","expiresIn":600,"refreshToken":"r"}"""
                .formatted(square.signer().token(MINH, 600)));
        assertThat(form(anonymous().get("/sign-in"), anonymous()).formParam("login", "l").formParam("password", "p")
                .formParam("pending.path", DESK + "/en").formParam("pending.field.title", "T")
                .formParam("pending.field.body", "Kept").post("/sign-in").then().statusCode(200).extract().asString())
                .contains("Lời của cô", ">Kept</textarea>");
    }

    @Test
    void replaceNothingThatWasNotSeen() {
        square.content().answer("GET" + API + "/translations/en", call -> new Reply(200, """
                {"title":"Morning <i>","summary":"S","body":"Words from elsewhere"}""", Map.of("ETag", "\"9-ab\"")));
        assertThat(as(MINH).get(DESK + "/en").asString()).contains("name=\"tag\" value=\"&quot;9-ab&quot;\"");
        formOf(MINH).formParam("title", "T").formParam("body", "B").formParam("tag", "\"9-ab\"").post(DESK + "/en")
                .then().statusCode(303);
        assertThat(square.content().calls("PUT" + API + "/translations/en").getLast().headers().get("If-Match"))
                .isEqualTo("\"9-ab\"");
        assertThat(as(MINH).get(DESK + "/ja").asString()).contains("name=\"tag\" value=\"\"");
        formOf(MINH).formParam("title", "T").formParam("body", "B").formParam("tag", "").post(DESK + "/ja");
        assertThat(square.content().calls("PUT" + API + "/translations/ja").getLast().headers().get("If-None-Match"))
                .isEqualTo("*");

        square.content().answer("PUT" + API + "/translations/en", call -> Reply.problem(412, "changed-meanwhile"));
        assertThat(sent(412)).contains("somebody saved other words", "Save mine anyway", ">Kept &lt;b&gt;</textarea>",
                "name=\"tag\" value=\"&quot;9-ab&quot;\"", "Words from elsewhere");
        square.content().answer("GET" + API + "/translations", 200, "{\"items\":[],\"next\":null}");
        assertThat(sent(412)).contains("somebody deleted this translation", ">Kept &lt;b&gt;</textarea>",
                "name=\"tag\" value=\"\"");
    }

    @Test
    void keepTheNameOfWhoMadeThemUnlessTheAuthorSaysOtherwise() {
        assertThat(as(THU_HA).get(DESK + "/en").asString()).contains("Minh made this translation", "name=\"mine\"")
                .doesNotContain("name=\"by\"");
        assertThat(as(MINH).get(DESK + "/en").asString()).doesNotContain("name=\"mine\"", "name=\"by\"");
        assertThat(puts(formOf(THU_HA))).doesNotContain("\"by\"");
        assertThat(puts(formOf(THU_HA).formParam("mine", "yes"))).contains("\"by\":\"\"");
        assertThat(puts(formOf(THU_HA).formParam("by", "Jeanne"))).contains("\"by\":\"Jeanne\"");
        square.content().answer("GET" + API + "/translations", 200, """
                {"items":[{"language":"en","title":"Morning","by":"Jeanne <b>","machine":false,"edition":1,"stale":false}],
                 "next":null}""");
        assertThat(as(THU_HA).get(DESK + "/en").asString())
                .contains("name=\"by\" type=\"text\" value=\"Jeanne &lt;b&gt;\"");
    }

    private String puts(RequestSpecification form) {
        form.formParam("title", "T").formParam("body", "B").post(DESK + "/en").then().statusCode(303);
        return square.content().calls("PUT" + API + "/translations/en").getLast().body();
    }

    @Test
    void tellHowTheyChanged() {
        String editions = API + "/translations/en/revisions";
        square.content().answer("GET" + editions, call -> Reply.of(200, "1".equals(call.query().get("limit"))
                ? edition(1, 2) + "],\"next\":null}"
                : edition(3, 7) + "," + edition(2, 5).substring(10) + "],\"next\":\"n~1\"}"));
        square.content().answer("GET" + API + "/revisions/7/content", 200, content("Two <b> firms", ""));
        square.content().answer("GET" + API + "/revisions/5/content", 200, content("One firm", ""));
        square.content().answer("GET" + API + "/revisions/2/content", 200,
                content("",
                        ",\"redaction\":{\"at\":\"2026-11-23T08:00:00Z\",\"reason\":\"An address\",\"revisions\":[2,3]}"));
        assertThat(as(MINH).get(DESK + "/en/revisions").then().statusCode(200).extract().asString())
                .contains("Edition 3", "Edition 2", "Quang &lt;i&gt;", "Edition 3 and the one before",
                        "/translations/en/revisions?after=n%7E1", "/a/" + ARTICLE + "/revisions/7?lang=en")
                .containsPattern("<del>.*One").containsPattern("<ins>.*Two &lt;b&gt;");
        assertThat(as(MINH).get(DESK + "/en/revisions?edition=2").asString()).contains("were taken away",
                "An address", "/a/" + ARTICLE + "/revisions/3\"").doesNotContain("One firm");
        as(MINH).get(DESK + "/en/revisions?edition=9").then().statusCode(404);
        square.content().answer("GET" + editions, 200, edition(1, 2) + "],\"next\":null}");
        square.content().answer("GET" + API + "/revisions/2/content", 200, content("One firm", ""));
        assertThat(as(MINH).get(DESK + "/en/revisions").asString()).contains("Edition 1, the first", "One firm");
        assertThat(as(THU_HA).get(DESK).asString()).contains(DESK + "/en/revisions");
        square.content().answer("GET" + API + "/translators", call -> Reply.problem(403, "not-yours"));
        as(ROB).get(DESK + "/en/revisions").then().statusCode(403);
        anonymous().get(DESK + "/en/revisions").then().statusCode(303);
    }

    private static String edition(int number, int revision) {
        return "{\"items\":["
                + """
                {"edition":%d,"revision":%d,"at":"2026-11-22T07:40:00Z","by":{"id":"1","handle":"minh","displayName":"Quang <i>"}}"""
                        .formatted(number, revision);
    }

    private static String content(String body, String redaction) {
        return """
                {"revision":2,"at":"2026-11-22T07:40:00Z","language":"vi","texts":[{"language":"en","title":"Same",
                 "summary":"Same","body":"%s","machine":false}]%s}""".formatted(body, redaction);
    }

    private String sent(int status) {
        return formOf(MINH).formParam("title", "Title").formParam("summary", "").formParam("body", "Kept <b>")
                .formParam("ofRevision", "3").post(DESK + "/en").then().statusCode(status).extract().asString();
    }

    @Test
    void areForTheAuthorAndWhomTheAuthorLets() {
        square.content().answer("GET" + API + "/translators", call -> Reply.problem(403, "not-yours"));
        as(ROB).get(DESK).then().statusCode(403);
        as(ROB).get(DESK + "/en").then().statusCode(403);
        anonymous().get(DESK).then().statusCode(303);
    }

    @Test
    void areMadeByPeopleWhomTheAuthorNames() {
        formOf(THU_HA).formParam("handle", "@minh").post(TRANSLATORS).then().statusCode(303);
        assertThat(square.content().calls("PUT" + API + "/translators/minh")).hasSize(1);
        assertThat(formOf(THU_HA).formParam("handle", "no body").post(TRANSLATORS).then().statusCode(400)
                .extract().asString()).contains("id=\"error-handle\"", "value=\"no body\"");
        square.content().answer("PUT" + API + "/translators/ghost", call -> Reply.problem(404, "not-found"));
        assertThat(formOf(THU_HA).formParam("handle", "ghost").post(TRANSLATORS).then().statusCode(404)
                .extract().asString()).contains("nobody of that name", "value=\"ghost\"");
        formOf(THU_HA).post(TRANSLATORS + "/minh/removal").then().statusCode(303);
        assertThat(square.content().calls("DELETE" + API + "/translators/minh")).hasSize(1);
    }

    @Test
    void waitForWhoeverMayMakeThem() {
        square.content().answer("GET /api/v1/articles/to-translate", 200, """
                {"items":[{"article":{"id":"%s","url":"/x","language":"vi","title":"Tin <b> sáng","languages":["vi","en"],
                 "author":{"id":"1","handle":"thuha","displayName":"Thu Hà"}},"stale":["en"]}],"next":"n~1"}"""
                .formatted(ARTICLE));
        assertThat(as(MINH).get("/translations").asString()).contains("Tin &lt;b&gt; sáng", DESK, "Thu Hà",
                "The original has changed since: English", "/translations?after=n%7E1");
        square.content().answer("GET /api/v1/articles/to-translate", 200, "{\"items\":[],\"next\":null}");
        assertThat(as(MINH).get("/translations").asString()).contains("Nobody has asked you");
        anonymous().get("/translations").then().statusCode(303);
    }
}
