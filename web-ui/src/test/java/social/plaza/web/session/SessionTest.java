package social.plaza.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.Signer;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class SessionTest extends SquareTest {

    private void refreshes() {
        square.content().answer("POST /api/v1/auth/refresh", call -> Reply.of(200, """
                {"accessToken":"%s","tokenType":"Bearer","expiresIn":600,"refreshToken":"second"}"""
                .formatted(square.signer().token(ROB, 600))));
    }

    private Response with(String refreshToken) {
        return anonymous().cookie("plaza_refresh", refreshToken).get("/bookmarks");
    }

    @Test
    void isRefreshedSilentlyIntoCookiesThatScriptsCannotRead() {
        refreshes();
        var page = with("first-" + System.nanoTime()).then().statusCode(200).extract();

        assertThat(page.headers().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("plaza_access=").containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Lax").contains("Path=/"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("plaza_refresh=second").containsIgnoringCase("HttpOnly")
                                .contains("SameSite=Lax"));
    }

    @Test
    void usesARefreshTokenOnceHoweverManyRequestsComeAtATime() throws Exception {
        refreshes();
        var token = "parallel-" + System.nanoTime();
        try (var browsers = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8).mapToObj(i -> browsers.submit(() -> with(token).statusCode())).toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(square.content().calls("POST /api/v1/auth/refresh")).hasSize(1);
    }

    @Test
    void endsWhenItCannotBeRefreshedAndStaysWhileContentIsDown() {
        square.content().answer("POST /api/v1/auth/refresh", call -> Reply.problem(401, "session-ended"));
        var ended = with("burnt-" + System.nanoTime()).then().statusCode(303).extract();
        assertThat(ended.header("Location")).contains("/sign-in?then=%2Fbookmarks");
        assertThat(ended.headers().getValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("plaza_refresh=;"));

        square.content().down(true);
        var away = anonymous().cookie("plaza_refresh", "good-" + System.nanoTime()).get("/nowhere");
        assertThat(away.headers().getValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("plaza_"));
    }

    /** The page is everybody's; the cookies that it takes away are not. */
    @Test
    void isEndedByNoAnswerThatACacheMayKeep() {
        square.content().answer("POST /api/v1/auth/refresh", call -> Reply.problem(401, "session-ended"));
        var ended = anonymous().cookie("plaza_access", "dead").cookie("plaza_refresh", "burnt-" + System.nanoTime())
                .get("/").then().statusCode(200).header("Cache-Control", "private, no-store").extract();
        assertThat(ended.headers().getValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("plaza_access=;"));
        assertThat(anonymous().get("/").header("Cache-Control")).startsWith("public");
    }

    @Test
    void triesANewTokenOnceWhenAServiceRefusesTheOldOne() {
        refreshes();
        var old = square.signer().token(THU_HA, 600);
        square.engagement().answer("GET /api/v1/bookmarks", call -> call.headers().get("Authorization").endsWith(old)
                ? Reply.problem(401, "unauthorized")
                : Reply.of(200, "{\"items\":[],\"next\":null}"));

        anonymous().cookie("plaza_access", old).cookie("plaza_refresh", "again-" + System.nanoTime()).get("/bookmarks")
                .then().statusCode(200);
    }

    @Test
    void isNobodysWithATokenOfAnotherKeyIssuerOrType() {
        var forged = new Signer().token(ROB, 600);
        var elsewhere = square.signer().token(ROB, 600, "https://elsewhere.example", "at+jwt");
        var refresh = square.signer().token(ROB, 600, "http://localhost:8080", "JWT");

        for (var token : new String[]{forged, elsewhere, refresh, square.signer().token(ROB, -60)}) {
            anonymous().cookie("plaza_access", token).get("/bookmarks").then().statusCode(303);
        }
        as(ROB).get("/bookmarks").then().statusCode(200);
    }

    @Test
    void losesNoWordThatWasSentAfterItEnded() {
        var open = as(ROB).get(ARTICLE_PAGE);
        var page = form(open, anonymous()).formParam("body", "What I wrote for an hour \"here\"")
                .formParam("back", ARTICLE_PAGE).post("/articles/" + ARTICLE + "/comments").then().statusCode(401)
                .extract().asString();

        assertThat(page).contains("name=\"pending.path\" value=\"/articles/" + ARTICLE + "/comments\"")
                .contains("name=\"pending.field.body\" value=\"What I wrote for an hour &quot;here&quot;\"")
                .doesNotContain("pending.field.csrf-token").contains("action=\"/sign-in\"");
        assertThat(square.engagement().calls("POST /api/v1/comments")).isEmpty();
    }

    @Test
    void losesNoWordOfAFormWhosePageIsTooOld() {
        square.engagement().answer("POST /api/v1/comments", 201, "{\"id\":\"" + ARTICLE + "\"}");
        var page = written(as(ROB).header("Origin", origin())).post("/articles/" + ARTICLE + "/comments").then()
                .statusCode(400).contentType("text/html").extract();
        assertThat(page.asString()).contains("action=\"/articles/" + ARTICLE + "/comments\"")
                .contains("What I wrote for an hour</textarea>");
        form(page.response(), as(ROB)).formParam("body", "What I wrote for an hour").formParam("back", ARTICLE_PAGE)
                .post("/articles/" + ARTICLE + "/comments").then().statusCode(303);

        var nobody = written(anonymous().header("Origin", origin())).post("/articles/" + ARTICLE + "/comments")
                .then().statusCode(400).extract().asString();
        assertThat(nobody).contains("name=\"pending.field.body\" value=\"What I wrote for an hour\"");
    }

    @Test
    void offersNobodyToSendWhatAnotherSiteWrote() {
        for (var site : new String[]{"https://evil.example", "null"}) {
            var page = written(as(ROB).header("Origin", site)).post("/articles/" + ARTICLE + "/comments").then()
                    .statusCode(400).extract().asString();
            assertThat(page).doesNotContain("What I wrote for an hour").contains("href=\"/\"");
        }
        assertThat(as(ROB).contentType("application/x-www-form-urlencoded").formParam("newPassword", "of another one")
                .post("/settings/password").then().statusCode(400).extract().asString())
                .doesNotContain("of another one").contains("href=\"/\"");
        assertThat(square.engagement().calls("POST /api/v1/comments")).isEmpty();
    }

    private static RequestSpecification written(RequestSpecification next) {
        return next.contentType("application/x-www-form-urlencoded; charset=UTF-8").urlEncodingEnabled(true)
                .formParam("body", "What I wrote for an hour").formParam("back", ARTICLE_PAGE);
    }

    private static String origin() {
        return "http://localhost:" + RestAssured.port;
    }
}
