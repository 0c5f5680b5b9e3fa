package social.plaza.web.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;

/** Commenting with script: each answer is the part that changed and nothing else, so that nothing typed beside it is lost. */
@QuarkusTest
class CommentingTest extends SquareTest {

    private static final String MINE = "019a0000-0000-7000-8000-0000000000c7";
    private static final String PARENT = "019a0000-0000-7000-8000-0000000000c8";
    private static final String COMMENTS = "/articles/" + ARTICLE + "/comments";
    private static final String SORTED = ARTICLE_PAGE + "?sort=old";

    @BeforeEach
    void known() {
        square.engagement().answer("GET /api/v1/comments/" + MINE, 200, comment(MINE, null, "My words", 0));
        square.engagement().answer("GET /api/v1/comments/" + PARENT, 200, comment(PARENT, null, "Asked", 0));
    }

    @Test
    void addsACommentAndCountsIt() {
        square.engagement().answer("POST /api/v1/comments", 201, comment(MINE, null, "My words", 0));

        var part = byScript().formParam("body", "one\r\ntwo").formParam("back", ARTICLE_PAGE).post(COMMENTS).asString();

        assertThat(part).contains("id=\"comment-" + MINE + "\"", "My words").doesNotContain("<html", "id=\"actions\"");
        assertThat(part).as("an empty form for the next one").contains("id=\"say-form\"", "hx-swap-oob");
        assertThat(part).contains("id=\"count-comments\" hx-swap-oob=\"true\">24<", "24 comments");
        assertThat(square.engagement().calls("POST /api/v1/comments").getFirst().body()).contains("one\\ntwo");
    }

    @Test
    void putsAReplyUnderWhatItAnswers() {
        square.engagement().answer("POST /api/v1/comments", 201, comment(MINE, PARENT, "My words", 0));

        var part = byScript().formParam("parent", PARENT).formParam("body", "My words").formParam("back", ARTICLE_PAGE)
                .post(COMMENTS).asString();

        assertThat(part).contains("id=\"comment-" + MINE + "\"").doesNotContain("id=\"comment-" + PARENT + "\"");
        assertThat(part).as("its form is closed and empty")
                .contains("id=\"reply-" + PARENT + "\" hx-swap-oob=\"true\"");
    }

    @Test
    void changesOnlyTheWordsOfWhatIsEditedOrDeleted() {
        square.engagement().answer("PATCH /api/v1/comments/" + MINE, 200, comment(MINE, null, "Better words", 0));
        var edited = byScript().formParam("revision", "1").formParam("body", "Better words").formParam("back", SORTED)
                .post(COMMENTS + "/" + MINE + "/edit").asString();
        assertThat(edited).contains("id=\"words-" + MINE + "\"", "Better words", "id=\"byline-" + MINE + "\"")
                .doesNotContain("id=\"replies-");

        square.engagement().answer("GET /api/v1/comments/" + MINE, 200,
                "{\"id\":\"" + MINE + "\",\"articleId\":\"" + ARTICLE + "\",\"state\":\"DELETED\"}");
        var deleted = byScript().formParam("back", SORTED).post(COMMENTS + "/" + MINE + "/delete").asString();
        assertThat(deleted).contains("Deleted").doesNotContain("My words", "<form");
    }

    @Test
    void answersALikeWithItsHeartAlone() {
        square.engagement().answer("GET /api/v1/comments/" + MINE, 200, comment(MINE, null, "My words", 5));

        var part = byScript().formParam("given", "true").formParam("back", SORTED)
                .post(COMMENTS + "/" + MINE + "/like").asString();

        assertThat(part.strip()).startsWith("<form").endsWith("</form>").contains("<span>5</span>");
        assertThat(part).contains("name=\"back\" value=\"" + SORTED + "\"");
    }

    @Test
    void goesBackToTheSameOrderWithoutScript() {
        formOf(ROB).formParam("given", "true").formParam("back", SORTED).post(COMMENTS + "/" + MINE + "/like").then()
                .statusCode(303).header("Location", org.hamcrest.Matchers.endsWith(SORTED + "#comment-" + MINE));
    }

    @Test
    void saysAtTheFormWhyACommentWasNotTakenAndLeavesTheWordsThere() {
        square.engagement().answer("POST /api/v1/comments", 409,
                "{\"type\":\"/problems/parent-deleted\",\"status\":409,\"detail\":\"in English\"}");

        var refused = byScript().formParam("parent", PARENT).formParam("body", "x").formParam("back", ARTICLE_PAGE)
                .header("Accept-Language", "vi").post(COMMENTS);

        assertThat(refused.header("HX-Retarget")).isEqualTo("#reply-" + PARENT + "-error");
        assertThat(refused.asString()).contains("id=\"said\"", "không còn nữa").doesNotContain("in English", "<html");
    }

    @Test
    void showsWordsForWhatIsGoneInTheFormAtTheTop() {
        square.engagement().answer("POST /api/v1/comments", 409,
                "{\"type\":\"/problems/parent-deleted\",\"status\":409}");

        var page = formOf(ROB).formParam("parent", "019a0000-0000-7000-8000-0000000000ff")
                .formParam("body", "Kept words")
                .formParam("back", ARTICLE_PAGE).post(COMMENTS).then().statusCode(409).extract().asString();

        assertThat(page).containsPattern("(?s)id=\"say\"[^>]*>Kept words</textarea>");
    }

    @Test
    void asksToSignInOverThePageWhenTheSessionIsOver() {
        var over = withoutSession().formParam("body", "x").formParam("back", ARTICLE_PAGE).post(COMMENTS);

        assertThat(over.statusCode()).isEqualTo(401);
        assertThat(over.header("HX-Retarget")).isEqualTo("#dialog");
        assertThat(over.header("HX-Reselect")).isEqualTo("#sign-in");
        assertThat(over.asString()).contains("hx-post=\"/sign-in\"").doesNotContain("<html", "pending.");
    }

    @Test
    void putsNoPageIntoAPage() {
        square.engagement().answer("PUT /api/v1/likes/" + ARTICLE, 404,
                "{\"type\":\"/problems/not-found\",\"status\":404}");

        var refused = byScript().formParam("given", "true").formParam("back", ARTICLE_PAGE)
                .post("/articles/" + ARTICLE + "/like");

        assertThat(refused.header("HX-Retarget")).isEqualTo("#failure");
        assertThat(refused.asString()).contains("There is nothing here").doesNotContain("<html", "class=\"rail\"");
    }

    private RequestSpecification byScript() {
        return formOf(ROB).header("HX-Request", "true");
    }

    private RequestSpecification withoutSession() {
        Response page = anonymous().get("/sign-in");
        return form(page, anonymous()).header("HX-Request", "true");
    }

    private static String comment(String id, String parent, String words, int likes) {
        return """
                {"id":"%s","articleId":"%s","parentId":%s,"author":{"id":"r","handle":"rob","displayName":"Rob B"},
                 "body":"%s","html":"<p>%s</p>","likes":%d,"liked":false,"state":"VISIBLE","revision":1,
                 "createdAt":"2026-01-01T00:00:00Z"}"""
                .formatted(id, ARTICLE, parent == null ? "null" : "\"" + parent + "\"", words, words, likes);
    }
}
