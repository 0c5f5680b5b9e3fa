package social.plaza.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static social.plaza.web.stub.Signer.Person.ROB;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** What no page of ours sends is refused as such, and never breaks anything. */
@QuarkusTest
class UnreadableFormTest extends SquareTest {

    private static Response sent(RequestSpecification by, Response page, String path, String fields) {
        return by.cookie("csrf-token", page.cookie("csrf-token")).contentType("application/x-www-form-urlencoded")
                .body("csrf-token=" + csrf(page) + fields).post(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&login=%zz", "&login=%zz&password=x", "&login=%", "&%zz=x"})
    void isRefusedWhereItIsBadlyEncoded(String fields) {
        sent(anonymous(), anonymous().get("/sign-in"), "/sign-in", fields).then().statusCode(400)
                .contentType("text/html").body(containsString("did not arrive"));
        sent(as(ROB), as(ROB).get(ARTICLE_PAGE), "/articles/" + ARTICLE + "/like", fields).then().statusCode(400)
                .contentType("text/html");
    }

    @Test
    void isRefusedWithMoreFieldsThanAnyHas() {
        sent(as(ROB), as(ROB).get(ARTICLE_PAGE), "/articles/" + ARTICLE + "/like", "&a=b".repeat(1_001)).then()
                .statusCode(400).contentType("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/%zz", "/a|b", "//evil.example", "/a#b#c"})
    void leadsToThePageItselfWhereItsWayBackIsNone(String back) {
        square.engagement().answer("POST /api/v1/comments", 201, "{\"id\":\"c1\",\"articleId\":\"" + ARTICLE + "\"}");
        for (var path : new String[]{"/articles/" + ARTICLE + "/like", "/articles/" + ARTICLE + "/bookmark",
                "/articles/" + ARTICLE + "/comments"}) {
            assertThat(formOf(ROB).formParam("given", "true").formParam("body", "x").formParam("back", back).post(path)
                    .then().statusCode(303).extract().header("Location")).contains("/a/" + ARTICLE);
        }
        assertThat(formOf(ROB).formParam("given", "true").formParam("back", back).post("/follows/topics/ai").then()
                .statusCode(303).extract().header("Location")).endsWith("/t/ai");
    }

    @Test
    void goesBackToOnePlaceOfThePage() {
        assertThat(formOf(ROB).formParam("given", "true").formParam("back", "/latest#there")
                .post("/articles/" + ARTICLE + "/like").then().statusCode(303).extract().header("Location"))
                .endsWith("/latest#actions");
    }

    @Test
    void isRefusedByTheServiceWhereAFieldIsMissing() {
        square.content().answer("POST /api/v1/articles", 400, """
                {"type":"/problems/bad-request","violations":[{"field":"language","message":"must be given"}]}""");
        assertThat(formOf(ROB).formParam("title", "T").formParam("body", "What I wrote").post("/write").then()
                .statusCode(400).extract().asString()).contains("id=\"error-language\"").contains("What I wrote");

        square.engagement().answer("GET /api/v1/comments/c1", 200, "{\"id\":\"c1\",\"revision\":1}");
        square.engagement().answer("PATCH /api/v1/comments/c1", call -> Reply.problem(400, "bad-request"));
        formOf(ROB).formParam("revision", "1").formParam("back", ARTICLE_PAGE)
                .post("/articles/" + ARTICLE + "/comments/c1/edit").then().statusCode(400).contentType("text/html");
    }
}
