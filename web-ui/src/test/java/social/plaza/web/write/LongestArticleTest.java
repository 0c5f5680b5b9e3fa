package social.plaza.web.write;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** 80,000 characters are the same length in every script, though not in bytes, and least of all as browsers send them. */
@QuarkusTest
class LongestArticleTest extends SquareTest {

    private static final String EMOJI = "🌍".repeat(80_000);

    @Test
    void isTakenInTheWidestLetters() {
        square.content().answer("POST /api/v1/articles", call -> new Reply(201, """
                {"id":"019a0000-0000-7000-8000-0000000000d1","url":"/@thuha/long"}""", Map.of("ETag", "\"1\"")));

        formOf(THU_HA).formParam("language", "ja").formParam("title", "長").formParam("body", EMOJI)
                .formParam("source.kind", "ORIGINAL").formParam("key", "once").formParam("action", "save")
                .post("/write").then().statusCode(303);

        assertThat(square.content().calls("POST /api/v1/articles").getFirst().body().contains(EMOJI)).isTrue();
    }

    @Test
    void isCarriedOverASignIn() {
        square.content().answer("POST /api/v1/auth/login", call -> Reply.of(200, """
                {"accessToken":"%s","expiresIn":600,"refreshToken":"r"}"""
                .formatted(square.signer().token(THU_HA, 600))));
        var signIn = form(as(THU_HA).get(ARTICLE_PAGE), anonymous()).formParam("language", "ja").formParam("title", "長")
                .formParam("body", EMOJI).formParam("summary", "見".repeat(300)).formParam("action", "save")
                .post("/write")
                .then().statusCode(401).extract().response();
        assertThat(signIn.asString().contains("name=\"pending.field.body\" value=\"" + EMOJI + "\"")).isTrue();

        var page = form(signIn, anonymous()).cookie("csrf-token", csrf(signIn)).formParam("login", "thuha")
                .formParam("password", "x").formParam("pending.path", "/write")
                .formParam("pending.field.language", "ja")
                .formParam("pending.field.title", "長").formParam("pending.field.body", EMOJI).post("/sign-in").then()
                .statusCode(200).extract().asString();
        assertThat(page.contains(EMOJI)).isTrue();
        assertThat(page).contains("id=\"manuscript\"");
    }
}
