package social.plaza.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class ReactingTest extends SquareTest {

    @Test
    void likesWithoutScriptAndGoesBackToTheArticle() {
        formOf(ROB).formParam("given", "true").formParam("back", ARTICLE_PAGE).post("/articles/" + ARTICLE + "/like")
                .then().statusCode(303).header("Location", org.hamcrest.Matchers.endsWith(ARTICLE_PAGE + "#actions"));

        var like = square.engagement().calls("PUT /api/v1/likes/" + ARTICLE);
        assertThat(like).hasSize(1);
        assertThat(like.getFirst().headers().get("Authorization")).startsWith("Bearer ");
    }

    @Test
    void changesTheBarInPlaceWithScript() {
        var bar = formOf(ROB).header("HX-Request", "true").formParam("given", "false")
                .formParam("back", ARTICLE_PAGE).post("/articles/" + ARTICLE + "/like").then().statusCode(200)
                .extract();

        assertThat(bar.asString()).startsWith("<div class=\"actions\"").doesNotContain("<html");
        assertThat(square.engagement().calls("DELETE /api/v1/likes/" + ARTICLE)).hasSize(1);
    }

    @Test
    void comesBackToTheArticleAfterFollowingItsAuthor() {
        assertThat(as(ROB).get(fresh(ARTICLE_PAGE)).asString())
                .containsPattern(
                        "(?s)action=\"/follows/accounts/thuha\".{0,400}name=\"back\" value=\"" + ARTICLE_PAGE + "\"");
        assertThat(anonymous().get(fresh(ARTICLE_PAGE)).asString())
                .contains("class=\"button follow\" href=\"/sign-in?then=" + ARTICLE_PAGE.replace("/", "%2F")
                        .replace("@", "%40"));
    }

    @Test
    void sendsNobodyToAnotherSite() {
        for (var elsewhere : new String[]{"//evil.example", "/\\evil.example", "https://evil.example"}) {
            formOf(ROB).formParam("given", "true").formParam("back", elsewhere)
                    .post("/articles/" + ARTICLE + "/bookmark").then().statusCode(303)
                    .header("Location", org.hamcrest.Matchers.endsWith("/a/" + ARTICLE));
        }
    }

    @Test
    void refusesAFormThatDoesNotComeFromItsPage() {
        as(ROB).contentType("application/x-www-form-urlencoded").formParam("given", "true")
                .post("/articles/" + ARTICLE + "/like").then().statusCode(400);
        as(ROB).cookie("csrf-token", as(ROB).get(ARTICLE_PAGE).cookie("csrf-token"))
                .contentType("application/x-www-form-urlencoded").formParam("csrf-token", "another")
                .formParam("given", "true").post("/articles/" + ARTICLE + "/like").then().statusCode(400);

        assertThat(square.engagement().calls("PUT /api/v1/likes/" + ARTICLE)).isEmpty();
    }

    @Test
    void givesTheWordsBackWhenACommentIsNotTaken() {
        square.engagement().answer("POST /api/v1/comments", 400, """
                {"type":"/problems/bad-request","title":"Bad request","status":400,
                 "violations":[{"field":"body","message":"must have at most 4000 characters"}]}""");

        var page = formOf(ROB).formParam("body", "A long thought, <b>kept</b>").formParam("back", ARTICLE_PAGE)
                .post("/articles/" + ARTICLE + "/comments").then().statusCode(400).extract().asString();

        assertThat(page).contains("A long thought, &lt;b&gt;kept&lt;/b&gt;")
                .contains("It needs 1 to 4,000 characters").contains("role=\"alert\"");
    }

    @Test
    void editsACommentOnlyAsItWasSeen() {
        var comment = "/comments/019a0000-0000-7000-8000-0000000000c6";
        square.engagement().answer("GET /api/v1" + comment, call -> new Reply(200, """
                {"id":"019a0000-0000-7000-8000-0000000000c6","body":"Words","revision":3}""",
                Map.of("ETag", "\"third\"")));
        square.engagement().answer("PATCH /api/v1" + comment, 200, """
                {"id":"019a0000-0000-7000-8000-0000000000c6","body":"Better words","revision":4}""");
        for (var seen : new String[]{"3", "2"}) {
            formOf(ROB).formParam("body", "Better words").formParam("revision", seen).formParam("back", ARTICLE_PAGE)
                    .post("/articles/" + ARTICLE + comment + "/edit").then().statusCode(303);
        }

        var edits = square.engagement().calls("PATCH /api/v1" + comment);
        assertThat(edits).extracting(edit -> edit.headers().get("If-Match")).containsExactly("\"third\"", "\"stale\"");
        assertThat(edits.getFirst().body()).isEqualTo("{\"body\":\"Better words\"}");
    }

    @Test
    void letsAnyoneCopyTheAddressAndMakesALinkForMembers() {
        assertThat(anonymous().get("/articles/" + ARTICLE + "/share").asString())
                .contains("value=\"http://localhost:8080" + ARTICLE_PAGE + "\"").contains("Third-party content");

        square.engagement().answer("POST /api/v1/shares", call -> Reply.of(201, """
                {"url":"/s/x7Kq","code":"x7Kq"}"""));
        assertThat(formOf(ROB).post("/articles/" + ARTICLE + "/share").asString())
                .contains("value=\"http://localhost:8080/s/x7Kq\"");
        anonymous().get("/s/abc123").then().statusCode(303).header("Location",
                org.hamcrest.Matchers.endsWith(ARTICLE_PAGE));
    }

    @Test
    void countsTheVisitOfWhoFollowsAShortLinkAndNotOfWhoAsksWhereItLeads() {
        anonymous().head("/s/abc123").then().statusCode(303).header("Location",
                org.hamcrest.Matchers.endsWith(ARTICLE_PAGE));
        assertThat(square.engagement().calls("GET /api/v1/shares/abc123").getLast().query()).containsEntry("visit",
                "false");
        anonymous().get("/s/abc123").then().statusCode(303);
        assertThat(square.engagement().calls("GET /api/v1/shares/abc123").getLast().query()).isEmpty();
    }
}
