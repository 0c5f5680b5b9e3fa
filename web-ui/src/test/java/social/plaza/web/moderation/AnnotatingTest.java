package social.plaza.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.MINH;
import static social.plaza.web.stub.Signer.Person.ROB;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.Signer.Person;
import social.plaza.web.stub.StubService.Reply;

/** Notes and disclaimers that moderators put to an article, on its page. */
@QuarkusTest
class AnnotatingTest extends SquareTest {

    private static final String NOTE = "/articles/" + ARTICLE + "/note";
    private static final String DISCLAIMERS = "/articles/" + ARTICLE + "/disclaimers";
    private static final String API = " /api/v1/articles/" + ARTICLE;
    private static final String ADDED = """
            "disclaimers": [{"key":"sponsored","version":1,"language":"en","short":"Somebody paid.","label":"Sponsored",
             "url":"/disclaimers/sponsored","because":"moderator","reason":"They paid <i> for the trip."},""";

    private String plain;
    private String annotated;

    @BeforeEach
    void articles() throws IOException {
        try (var file = getClass().getResourceAsStream("/stub/content/articles/" + ARTICLE + ".json")) {
            plain = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        annotated = plain.replace("\"disclaimers\": [", ADDED).replace("\"note\": null",
                "\"note\": {\"text\":\"It <b> reopened.\\nAt noon.\",\"at\":\"2026-11-23T12:00:00Z\","
                        + "\"reason\":\"He left \\\"it\\\" out <i>.\"}");
    }

    private String pageFor(Person person) {
        return as(person).get(ARTICLE_PAGE).then().statusCode(200).extract().asString();
    }

    private void isAnnotated() {
        square.content().answer("GET" + API, 200, annotated);
        square.content().answer("GET /api/v1/articles/by-path", 200, annotated);
    }

    @Test
    void everyoneSeesWhoseTheyAreAndWhyAndWhereTheHistoryIs() {
        isAnnotated();
        var page = anonymous().get(fresh(ARTICLE_PAGE)).then().statusCode(200).extract().asString();
        assertThat(page).contains("From the moderators", "It &lt;b&gt; reopened.", "Somebody paid.",
                "Added by a moderator: <bdi lang=\"\">They paid &lt;i&gt; for the trip.",
                "href=\"/a/" + ARTICLE + "/history\"", "Why these, and since when?")
                .doesNotContain("to your article", NOTE, DISCLAIMERS);
        assertThat(square.content().calls("GET" + API + "/history")).isEmpty();
    }

    @Test
    void theAuthorIsToldOfEachAndWhy() {
        isAnnotated();
        assertThat(pageFor(THU_HA)).contains("A moderator added “Sponsored” to your article:",
                "A moderator put a note beside your article: <bdi lang=\"\">He left &quot;it&quot; out &lt;i&gt;.",
                "See the history");
        assertThat(pageFor(ROB)).doesNotContain("to your article", "beside your article");

        annotated = annotated.replaceFirst(",\"reason\":\"He left .*?\"}", "}");
        isAnnotated();
        assertThat(pageFor(THU_HA)).contains("A moderator put a note beside your article. It stands");
    }

    @Test
    void onlyModeratorsHaveTheMeansAlsoWhereItIsWithheld() {
        assertThat(pageFor(MINH)).contains("hx-get=\"" + NOTE + "\"", "hx-get=\"" + DISCLAIMERS + "\"");
        assertThat(as(MINH).get("/@thuha/withheld-000000a3").asString()).contains("class=\"act-menu moderate\"");
        for (var each : List.of(ROB, THU_HA)) {
            assertThat(pageFor(each)).doesNotContain(NOTE, DISCLAIMERS);
            as(each).get(NOTE).then().statusCode(403);
            as(each).get(DISCLAIMERS).then().statusCode(403);
            formOf(each).formParam("note", "N").formParam("reason", "R").post(NOTE).then().statusCode(403);
            formOf(each).formParam("key", "sponsored").formParam("reason", "R").post(DISCLAIMERS).then()
                    .statusCode(403);
            formOf(each).formParam("reason", "R").post(DISCLAIMERS + "/sponsored/removal").then().statusCode(403);
        }
        anonymous().get(NOTE).then().statusCode(303);
        assertThat(square.content().calls("PUT" + API + "/note")).isEmpty();
        assertThat(square.content().calls("DELETE" + API + "/disclaimers/sponsored")).isEmpty();
    }

    @Test
    void aNoteIsSeenFirstThenPutAndTakenAway() {
        var preview = note("Line one\r\nline <two>", "Because.", "preview");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.asString()).contains("As it will stand", "line &lt;two&gt;</p>", ">Because.</textarea>");
        assertThat(square.content().calls("PUT" + API + "/note")).isEmpty();

        assertThat(note("Line one\r\nline <two>", " Because. ", "put").header("Location"))
                .endsWith(ARTICLE_PAGE + "#beside");
        assertThat(square.content().calls("PUT" + API + "/note").getFirst().body())
                .contains("\"text\":\"Line one\\nline <two>\"", "\"reason\":\"Because.\"");

        isAnnotated();
        assertThat(as(MINH).get(NOTE).asString()).contains("Replace the note", "Take the note away",
                "It &lt;b&gt; reopened.\nAt noon.</textarea>");
        note("", "Everybody knows.", "remove").then().statusCode(303);
        assertThat(square.content().calls("DELETE" + API + "/note").getFirst().body())
                .contains("\"reason\":\"Everybody knows.\"");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        assertThat(note("Kept <b>", " ", "put").then().statusCode(400).extract().asString())
                .contains("id=\"error-reason-note\"", "Kept &lt;b&gt;</textarea>");
        assertThat(note(" ", "Kept too", "put").then().statusCode(400).extract().asString())
                .contains("id=\"error-note\"", ">Kept too</textarea>");
        assertThat(note("x".repeat(2001), "R", "put").statusCode()).isEqualTo(400);
        assertThat(square.content().calls("PUT" + API + "/note")).isEmpty();

        square.content().answer("PUT" + API + "/note", 400, """
                {"type":"/problems/bad-request","status":400,"violations":[{"field":"reason","message":"is odd"}]}""");
        assertThat(note("N", "Kept", "put").then().statusCode(400).extract().asString())
                .contains("id=\"error-reason-note\"", ">Kept</textarea>");
        square.content().answer("PUT" + API + "/note", call -> Reply.problem(404, "not-found"));
        assertThat(note("N", "Kept", "put").then().statusCode(404).extract().asString())
                .contains("only be done with an article that is published", ">Kept</textarea>");
        square.content().answer("PUT" + API + "/note", call -> Reply.problem(500, "internal-server-error"));
        assertThat(note("N", "Kept", "put").then().statusCode(503).extract().asString()).contains(">Kept</textarea>");
    }

    @Test
    void aDisclaimerIsAddedAndOnlyAModeratorsIsTakenAway() {
        var form = as(MINH).get(DISCLAIMERS).asString();
        assertThat(form).contains("<option value=\"sponsored\"", "by the policy of the square")
                .as("what the policy demands is there, and stays")
                .doesNotContain("<option value=\"third-party-content\"",
                        "/removal\"");
        formOf(MINH).formParam("key", "sponsored").formParam("reason", "They paid.").post(DISCLAIMERS).then()
                .statusCode(303);
        assertThat(square.content().calls("PUT" + API + "/disclaimers/sponsored").getFirst().body())
                .contains("\"reason\":\"They paid.\"");

        isAnnotated();
        assertThat(as(MINH).get(DISCLAIMERS).asString()).contains(DISCLAIMERS + "/sponsored/removal",
                "They paid &lt;i&gt; for the trip.").doesNotContain("<option value=\"sponsored\"");
        annotated = annotated.replace("\"because\":\"moderator\"", "\"because\":\"rule\"");
        isAnnotated();
        assertThat(as(MINH).get(DISCLAIMERS).asString())
                .as("a moderator's stays one's own where a rule came to demand it")
                .contains(DISCLAIMERS + "/sponsored/removal", "They paid &lt;i&gt; for the trip.");
        formOf(MINH).formParam("reason", "They did not.").post(DISCLAIMERS + "/sponsored/removal").then()
                .statusCode(303);
        assertThat(square.content().calls("DELETE" + API + "/disclaimers/sponsored").getFirst().body())
                .contains("They did not.");
    }

    @Test
    void aDisclaimersFormSaysWhatIsMissingWhereItIs() {
        assertThat(formOf(MINH).formParam("key", "").formParam("reason", "Kept <i>").post(DISCLAIMERS).then()
                .statusCode(400).extract().asString()).contains("id=\"error-key\"", ">Kept &lt;i&gt;</textarea>");
        assertThat(formOf(MINH).formParam("key", "sponsored").formParam("reason", "").post(DISCLAIMERS).then()
                .statusCode(400).extract().asString())
                .contains("id=\"error-reason-adding\"", "<option value=\"sponsored\" selected");
        isAnnotated();
        assertThat(formOf(MINH).formParam("reason", "").post(DISCLAIMERS + "/sponsored/removal").then()
                .statusCode(400).extract().asString()).contains("class=\"removal\" open", "error-reason-sponsored")
                .doesNotContain("error-reason-adding");
    }

    @Test
    void standsOverTheArticleAndChangesNothingOfItButWhatIsBeside() {
        assertThat(as(MINH).header("HX-Request", "true").get(NOTE).asString()).contains("hx-post=\"" + NOTE + "\"")
                .doesNotContain("<html");
        var done = formOf(MINH).header("HX-Request", "true").formParam("note", "N").formParam("reason", "R").post(NOTE);
        assertThat(done.then().statusCode(200).extract().asString()).contains("The note stands beside the article",
                "hx-select=\"#beside\"").doesNotContain("<html", "#column");
    }

    @Test
    void nothingThatWasWrittenIsLostWithTheSession() {
        assertThat(form(as(MINH).get(NOTE), anonymous()).formParam("note", "A long note").formParam("reason", "And why")
                .post(NOTE).then().statusCode(401).extract().asString())
                .contains("name=\"pending.field.note\" value=\"A long note\"",
                        "name=\"pending.field.reason\" value=\"And why\"");
        assertThat(backFrom(NOTE, MINH, "note", "A long note")).contains("Note beside the article",
                ">A long note</textarea>", ">And why</textarea>");
        isAnnotated();
        assertThat(backFrom(DISCLAIMERS + "/sponsored/removal", MINH, "key", ""))
                .contains("class=\"removal\" open", ">And why</textarea>");
        assertThat(backFrom(NOTE, ROB, "note", "A long note")).as("whoever came back is no moderator")
                .contains("And why</textarea>").doesNotContain("id=\"noting\"");
    }

    private String backFrom(String path, Person person, String field, String value) {
        square.content().answer("POST /api/v1/auth/login", 200, """
                {"accessToken":"%s","tokenType":"Bearer","expiresIn":600,"refreshToken":"r"}"""
                .formatted(square.signer().token(person, 600)));
        return form(anonymous().get("/sign-in"), anonymous()).formParam("login", "l").formParam("password", "p")
                .formParam("pending.path", path).formParam("pending.field." + field, value)
                .formParam("pending.field.reason", "And why").post("/sign-in").then().statusCode(200).extract()
                .asString();
    }

    private Response note(String text, String reason, String action) {
        return formOf(MINH).formParam("note", text).formParam("reason", reason).formParam("action", action).post(NOTE);
    }
}
