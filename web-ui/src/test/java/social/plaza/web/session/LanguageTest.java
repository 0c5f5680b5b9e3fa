package social.plaza.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.web.SquareTest;

/** The language of the pages is the reader's, and that of an article its own. */
@QuarkusTest
class LanguageTest extends SquareTest {

    private Response inVietnamese(String path) {
        return anonymous().cookie("plaza_language", "vi").header("Accept-Language", "en").get(path);
    }

    @Test
    void isChosenAtTheFootOfThePageByAReaderWithoutAnAccount() {
        var page = anonymous().get("/latest?after=x").asString();
        assertThat(page).contains("<html lang=\"en\"").contains(">English</a> · ").contains(">Tiếng Việt</a>")
                .contains("href=\"/language/vi?back=%2Flatest%3Fafter%3Dx\"");
        assertThat(as(ROB).get("/latest").asString()).doesNotContain("/language/vi");

        var chosen = anonymous().get("/language/vi?back=%2Flatest%3Fafter%3Dx").then().statusCode(303)
                .header("Cache-Control", "no-store").extract();
        assertThat(chosen.header("Location")).endsWith("/latest?after=x");
        assertThat(chosen.headers().getValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("plaza_language=vi").containsIgnoringCase("HttpOnly").contains("SameSite=Lax")
                .contains("Path=/"));
        anonymous().get("/language/xx").then().statusCode(404);
    }

    @Test
    void isRememberedAndKeepsEachReadersPagesApart() {
        assertThat(inVietnamese("/latest").asString()).contains("<html lang=\"vi\"");
        var english = anonymous().header("Accept-Language", "en").get("/latest");
        assertThat(english.asString()).contains("<html lang=\"en\"");
        assertThat(english.header("Vary")).contains("Cookie");
        assertThat(inVietnamese("/latest").header("ETag")).isNotEqualTo(english.header("ETag"));
        assertThat(inVietnamese("/nowhere").asString()).contains("<html lang=\"vi\"").contains("?back=%2Fnowhere\"");
        assertThat(anonymous().cookie("plaza_language", "no language").get("/latest").asString())
                .contains("<html lang=\"en\"");
    }

    @Test
    void isAskedForAtTheServicesToo() {
        inVietnamese(fresh(ARTICLE_PAGE));
        assertThat(square.content().calls("GET /api/v1/articles/by-path").getFirst().headers().get("Accept-Language"))
                .startsWith("vi, en");
    }

    /** The disclaimers around a text stay in words that its reader understands. */
    @Test
    void ofTextsIsWhatTheReaderChoseLastAndStaysSo() {
        var chosen = anonymous().get("/reading/vi?back=%2Flatest").then().statusCode(303)
                .header("Cache-Control", "no-store").extract();
        assertThat(chosen.header("Location")).endsWith("/latest");
        assertThat(chosen.headers().getValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("plaza_reading=vi;").containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
        assertThat(anonymous().cookie("plaza_reading", "vi").get("/reading/pt-BR").headers().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("plaza_reading=pt-BR.vi;"));

        var page = anonymous().cookie("plaza_reading", "vi").header("Accept-Language", "en").get(fresh(ARTICLE_PAGE));
        assertThat(page.asString()).contains("<html lang=\"en\"");
        var asked = square.content().calls("GET /api/v1/articles/by-path").getFirst();
        assertThat(asked.query()).containsEntry("lang", "vi,en");
        assertThat(asked.headers().get("Accept-Language")).isEqualTo("en");
        assertThat(page.header("ETag")).isNotNull();
        anonymous().cookie("plaza_reading", "vi").header("Accept-Language", "en").get(fresh("/latest"));
        assertThat(square.engagement().calls("GET /api/v1/feeds/latest").getFirst().query()).containsEntry("lang",
                "vi,en");
        for (var tag : List.of("no_tag", "en-1", "en-a", "vi-vn-vn")) {
            anonymous().get("/reading/" + tag).then().statusCode(404);
        }
        anonymous().cookie("plaza_reading", "en-1.<x>&lang=").header("Accept-Language", "en").get(fresh(ARTICLE_PAGE));
        assertThat(square.content().calls("GET /api/v1/articles/by-path").getLast().query()).doesNotContainKey("lang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:x", "/a b"})
    void leadsNowhereElse(String back) {
        assertThat(anonymous().urlEncodingEnabled(true).queryParam("back", back).get("/language/vi").then()
                .statusCode(303).extract().header("Location")).endsWith("/").doesNotContain("evil");
    }

    @Test
    void staysTheReadersWhenTheOriginalIsLookedAt() {
        var page = anonymous().header("Accept-Language", "en").get(fresh(ARTICLE_PAGE + "?lang=vi")).asString();
        assertThat(page).contains("<html lang=\"en\"");
        var asked = square.content().calls("GET /api/v1/articles/by-path").getFirst();
        assertThat(asked.query()).containsEntry("lang", "vi");
        assertThat(asked.headers().get("Accept-Language")).isEqualTo("en");

        assertThat(page).contains("href=\"" + ARTICLE_PAGE + "?lang=vi&amp;sort=new#comments\"")
                .contains("/sign-in?then=" + ARTICLE_PAGE.replace("/", "%2F").replace("@", "%40") + "%3Flang%3Dvi");
        assertThat(as(ROB).get(ARTICLE_PAGE + "?lang=vi").asString())
                .contains("name=\"back\" value=\"" + ARTICLE_PAGE + "?lang=vi\"");
        assertThat(formOf(ROB).formParam("given", "true").formParam("back", ARTICLE_PAGE + "?lang=vi")
                .post("/articles/" + ARTICLE + "/like").header("Location")).endsWith("?lang=vi#actions");
        square.engagement().answer("GET /api/v1/comments/" + REPLIED, 200, "{\"id\":\"" + REPLIED + "\"}");
        assertThat(formOf(ROB).formParam("given", "true").formParam("back", ARTICLE_PAGE + "?lang=vi&sort=old")
                .post("/articles/" + ARTICLE + "/comments/" + REPLIED + "/like").header("Location"))
                .contains("?lang=vi&sort=old#comment-");
        assertThat(anonymous().get("/a/" + ARTICLE + "?lang=vi").header("Location"))
                .endsWith(ARTICLE_PAGE + "?lang=vi");
    }

    private static final String REPLIED = "019a0000-0000-7000-8000-0000000000c2";

    @Test
    void isOfNoSharedPageThatTheAddressAlonePicks() {
        assertThat(anonymous().header("Accept-Language", "vi").get(fresh("/latest?lang=en")).asString())
                .contains("<html lang=\"vi\"");
    }
}
