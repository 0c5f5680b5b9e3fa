package social.plaza.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.BehindHttps.ORIGIN;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import social.plaza.web.BehindHttps;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** A square whose public address is https, with a proxy before it that speaks http to us. */
@QuarkusTest
@TestProfile(BehindHttps.class)
class HttpsTest extends SquareTest {

    private static List<String> cookies(Response answer) {
        return answer.headers().getValues("Set-Cookie");
    }

    private static void areGuarded(List<String> cookies) {
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-")
                .containsIgnoringCase("; Secure").containsIgnoringCase("; HttpOnly").contains("SameSite=Lax")
                .contains("Path=/").doesNotContainIgnoringCase("Domain="));
    }

    @Test
    void sendsTheCookieOfFormsByHttpsAloneTheFirstTimeAndEveryTime() {
        var first = anonymous().get("/sign-in");
        areGuarded(cookies(first));
        var token = first.cookie("__Host-csrf-token");
        var second = anonymous().cookie("__Host-csrf-token", token).get("/sign-in");
        areGuarded(cookies(second));
        assertThat(second.cookie("__Host-csrf-token")).isEqualTo(token).isEqualTo(csrf(second));

        areGuarded(cookies(anonymous().get("/nowhere")));
    }

    @Test
    void sendsTheCookiesOfASessionByHttpsAloneFromItsBeginningToItsEnd() {
        square.content().answer("POST /api/v1/auth/login", call -> Reply.of(200, """
                {"accessToken":"%s","expiresIn":600,"refreshToken":"r"}"""
                .formatted(square.signer().token(ROB, 600, ORIGIN, "at+jwt"))));
        var page = anonymous().get("/sign-in");
        var begun = form(page, anonymous()).cookie("__Host-csrf-token", csrf(page)).formParam("login", "rob")
                .formParam("password", "x").post("/sign-in").then().statusCode(303).extract().response();
        areGuarded(cookies(begun));
        assertThat(begun.cookies()).containsKeys("__Host-plaza_access", "__Host-plaza_refresh");

        var signedIn = anonymous().cookies(begun.cookies()).get("/bookmarks").then().statusCode(200).extract()
                .response();
        var ended = form(signedIn, anonymous()).cookies(begun.cookies()).cookie("__Host-csrf-token", csrf(signedIn))
                .post("/sign-out").then().statusCode(303).extract().response();
        areGuarded(cookies(ended));
        assertThat(cookies(ended)).anyMatch(cookie -> cookie.startsWith("__Host-plaza_access=;"))
                .anyMatch(cookie -> cookie.startsWith("__Host-plaza_refresh=;"));
    }

    @Test
    void sendsTheCookieOfALanguageByHttpsAlone() {
        var chosen = anonymous().get("/language/vi");
        areGuarded(cookies(chosen));
        assertThat(chosen.cookie("__Host-plaza_language")).isEqualTo("vi");
        assertThat(anonymous().cookie("__Host-plaza_language", "vi").get("/latest").asString())
                .contains("<html lang=\"vi\"");
    }

    @Test
    void knowsNobodyByACookieThatAnotherHostCouldHaveSet() {
        anonymous().cookie("plaza_access", square.signer().token(ROB, 600, ORIGIN, "at+jwt")).get("/bookmarks").then()
                .statusCode(303);
    }
}
