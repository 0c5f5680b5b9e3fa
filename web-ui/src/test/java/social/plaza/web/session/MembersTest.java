package social.plaza.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static social.plaza.web.stub.Signer.Person.ROB;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.web.Restricted;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** A square for its members alone. */
@QuarkusTest
@TestProfile(Restricted.class)
class MembersTest extends SquareTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/latest", "/following", "/bookmarks", "/@thuha", ARTICLE_PAGE,
            ARTICLE_PAGE + "?lang=vi",
            "/a/" + ARTICLE, "/s/abc123", "/t/ai", "/t/AI", "/c/MSFT", "/c/msft", "/disclaimers",
            "/disclaimers/not-financial-advice",
            "/disclaimers/not-financial-advice/1", "/articles/" + ARTICLE + "/share",
            "/articles/" + ARTICLE + "/rewards", "/a/" + ARTICLE + "/history", "/a/" + ARTICLE + "/proof", "/proof",
            "/feed.xml", "/@thuha/feed.atom", "/t/ai/feed.json", "/c/MSFT/feed.xml", "/card/" + ARTICLE + ".png",
            "/card/plaza.png", "/sitemap.xml", "/sitemap-2026-11.xml", "/comments/x", "/wallet", "/write", "/drafts",
            "/pins", "/settings", "/api"})
    void asksEverybodyToSignInFirstAndTellsNothing(String page) {
        for (var method : new String[]{"GET", "HEAD"}) {
            var answer = anonymous().request(method, page).then().statusCode(303)
                    .header("Cache-Control", not(containsString("public"))).extract();
            assertThat(answer.header("Location")).contains("/sign-in?then=").doesNotContain("cloud-partners-rewrite"
                    .repeat(page.contains("cloud-partners") ? 2 : 1));
        }
        assertThat(square.content().calls()).isEmpty();
        assertThat(square.engagement().calls()).isEmpty();
    }

    @Test
    void showsThePagesToThoseWhoAre() {
        for (var page : new String[]{"/", ARTICLE_PAGE, "/disclaimers", "/t/ai"}) {
            as(ROB).get(page).then().statusCode(200).header("Cache-Control", "private, no-store");
        }
    }

    @Test
    void handsFeedsAndCardsToMembersAlone() {
        var asked = "GET /api/v1/disclaimers";
        square.content().answer(asked, call -> call.headers().containsKey("Authorization")
                ? Reply.of(200, "{\"items\":[]}")
                : Reply.problem(401, "unauthorized"));
        for (var path : new String[]{"/feed.xml", "/t/ai/feed.json", "/card/" + ARTICLE + ".png", "/"}) {
            as(ROB).get(path).then().statusCode(200).header("Cache-Control", "private, no-store");
            anonymous().get(path).then().statusCode(303);
        }
        assertThat(square.content().calls("GET /api/v1/articles"))
                .allSatisfy(call -> assertThat(call.headers()).containsKey("Authorization"));
    }

    @Test
    void keepsNoPageOfAMemberForAnybodyElse() {
        as(ROB).get(ARTICLE_PAGE).then().statusCode(200);
        anonymous().get(ARTICLE_PAGE).then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-up", "/problems", "/problems/unauthorized", "/proof/format",
            "/static/mark.svg",
            "/static/fonts/inter-latin-wght-normal.woff2"})
    void isOpenWhereOneBecomesAMember(String page) {
        anonymous().get(page).then().statusCode(200);
        assertThat(square.content().calls()).isEmpty();
    }

    @Test
    void asksSearchEnginesToStayAway() {
        anonymous().get("/robots.txt").then().statusCode(200).body(containsString("Disallow: /\n"))
                .body(not(containsString("Sitemap")));
        as(ROB).get("/sitemap.xml").then().statusCode(404);
    }

    @Test
    void letsReadersChooseALanguageBeforeTheySignIn() {
        anonymous().get("/language/vi?back=/sign-in").then().statusCode(303).cookie("plaza_language", "vi");
    }

    @Test
    void leavesItToTheServicesToAskToolsForAToken() {
        square.content().answer("GET /api/v1/articles", call -> Reply.problem(401, "unauthorized"));
        square.engagement().answer("GET /api/v1/feeds/hot", call -> Reply.problem(401, "unauthorized"));
        for (var path : new String[]{"/api/v1/articles", "/api/v1/feeds/hot"}) {
            anonymous().cookie("plaza_access", square.signer().token(ROB, 600)).get(path).then().statusCode(401)
                    .contentType("application/problem+json");
        }
        anonymous().get("/api/v1/limits").then().statusCode(200);
    }

    @Test
    void tellsNobodyWhetherAnAddressLeadsAnywhere() {
        var unknown = anonymous().get("/@nobody/nothing").then().statusCode(303).extract().header("Location");
        assertThat(unknown).contains("/sign-in");
        anonymous().get("/nowhere/at/all/here").then().statusCode(404).header("Cache-Control", "private, no-store");
        assertThat(square.content().calls()).isEmpty();
    }
}
