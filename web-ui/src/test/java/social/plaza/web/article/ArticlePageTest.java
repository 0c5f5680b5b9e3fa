package social.plaza.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.MINH;
import static social.plaza.web.stub.Signer.Person.ROB;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class ArticlePageTest extends SquareTest {

    @Test
    void carriesSourceTranslationAndEveryDisclaimerWithItsLink() {
        var page = anonymous().get(fresh(ARTICLE_PAGE)).then().statusCode(200).extract().asString();

        assertThat(page).contains("Third-party").contains("https://harbour.example/cloud").contains("CC BY 4.0")
                .contains("rel=\"noopener ugc nofollow external\"");
        assertThat(page).contains("Translated from Vietnamese").contains("View original");
        assertThat(page).contains("Parts of this page come from someone else.")
                .contains("href=\"/disclaimers/third-party-content\"").contains("Nothing on this page is advice")
                .contains("href=\"/disclaimers/not-financial-advice\"");
        assertThat(page.indexOf("class=\"disclaimers\"")).isLessThan(page.indexOf("id=\"comments\""));
    }

    @Test
    void showsWhatOthersWroteAsWordsAndNeverAsMarkup() {
        var page = anonymous().get(fresh("/@rob/hostile-000000a2")).then().statusCode(200).extract().asString();

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert")
                .doesNotContain("<img src=x").doesNotContain("onmouseover=\"x").doesNotContain("<i>note</i>")
                .doesNotContain("<b>The author</b>").contains("href=\"/t/a%3Cb\"");
    }

    @Test
    void saysBesideItsAuthorSinceWhenItIsThereAndLeadsToItsHistory() {
        var page = anonymous().get(fresh(ARTICLE_PAGE)).then().statusCode(200).extract().asString();

        assertThat(page)
                .containsPattern("@thuha</bdi>[^§]*<time datetime=[^§]*\\d min read[^§]*/a/" + ARTICLE + "/history");
    }

    @Test
    void saysTheLanguageAndDirectionOfEachText() {
        var page = anonymous().get(fresh("/@layla/sahat-000000a4")).then().statusCode(200).extract().asString();

        assertThat(page).contains("<html lang=\"en\" dir=\"ltr\">").contains("<h1 lang=\"ar\" dir=\"rtl\">")
                .contains("<div class=\"prose\" lang=\"ar\" dir=\"rtl\">").contains("<p lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void saysOfALinkThatItNoLongerAnswersAndLeavesIt() {
        var page = anonymous().get(fresh("/@layla/sahat-000000a4")).then().statusCode(200).extract().asString();

        assertThat(page).contains("href=\"https://harbour.example/cloud\"")
                .containsPattern("This link no longer answers; last seen on [^<.]*Oct");
        assertThat(anonymous().get(fresh(ARTICLE_PAGE)).asString()).doesNotContain("no longer answers");
    }

    @Test
    void canStillBeReadWithItsDisclaimersWhileEngagementIsDown() {
        square.engagement().down(true);
        var page = anonymous().get(fresh(ARTICLE_PAGE)).then().statusCode(200).extract().asString();

        assertThat(page).contains("one cloud still gets them first").contains("Nothing on this page is advice")
                .contains("Reactions and comments cannot be shown at the moment").doesNotContain("id=\"actions\"");

        square.engagement().down(false);
        assertThat(anonymous().get(fresh(ARTICLE_PAGE)).asString()).contains("id=\"actions\"");
    }

    @Test
    void canBeReadInTheMomentBeforeEngagementHearsOfIt() {
        square.engagement().answer("GET /api/v1/engagement", 404, "{\"type\":\"/problems/not-found\",\"status\":404}");
        square.engagement().answer("GET /api/v1/comments", 404, "{\"type\":\"/problems/not-found\",\"status\":404}");

        assertThat(as(THU_HA).get(ARTICLE_PAGE).then().statusCode(200).extract().asString()).contains("<h1");
    }

    @Test
    void saysSoWhileContentIsDownAndComesBackByItself() {
        square.content().down(true);
        var away = anonymous().get(fresh(ARTICLE_PAGE)).then().statusCode(503).extract();
        assertThat(away.header("Retry-After")).isNotBlank();
        assertThat(away.asString()).contains("catching its breath").doesNotContain("Exception");

        square.content().down(false);
        anonymous().get(fresh(ARTICLE_PAGE)).then().statusCode(200);
    }

    @Test
    void isATombstoneOnceDeletedAndNothingIfItNeverWas() {
        square.content().answer("GET /api/v1/articles/by-path", call -> Reply.problem(410, "gone"));
        assertThat(anonymous().get(fresh("/@thuha/was-here")).then().statusCode(410).extract().asString())
                .contains("will not come back");

        square.content().reset();
        anonymous().get(fresh("/@thuha/never-was")).then().statusCode(404);
    }

    @Test
    void tellsTheAuthorWhatWasDecidedAndShowsNoReactions() {
        var page = as(THU_HA).get("/@thuha/withheld-000000a3").then().statusCode(200)
                .header("Cache-Control", "private, no-store").extract().asString();

        assertThat(page).contains("This article is withheld").contains("No promises of profit")
                .contains("promises a yield of 40 %").contains("You can edit the text")
                .doesNotContain("id=\"actions\"");
    }

    @Test
    void letsWhoeverSeesAWithheldArticleOnlyReadWhatWasSaid() {
        for (var who : List.of(THU_HA, MINH)) {
            var page = as(who).get("/@thuha/withheld-000000a3").then().statusCode(200).extract().asString();
            var comments = page.substring(page.indexOf("id=\"comments\""),
                    page.indexOf("</section>", page.indexOf("id=\"comments\"")));

            assertThat(comments).contains("only its author and moderators see what was said").contains("id=\"comment-")
                    .doesNotContain("<form").doesNotContain("/reward");
        }
    }

    @Test
    void showsNoDiscussionOfWhatWasNeverPublic() {
        square.engagement().answer("GET /api/v1/comments", 404, "{\"type\":\"/problems/not-found\",\"status\":404}");

        assertThat(as(THU_HA).get("/@thuha/withheld-000000a3").then().statusCode(200).extract().asString())
                .doesNotContain("id=\"comments\"");
    }

    @Test
    void offersEachPersonWhatTheyMayDo() {
        assertThat(as(ROB).get(ARTICLE_PAGE).asString()).contains("/articles/" + ARTICLE + "/reward")
                .doesNotContain("/articles/" + ARTICLE + "/pin");
        assertThat(as(THU_HA).get(ARTICLE_PAGE).asString()).contains("/articles/" + ARTICLE + "/pin")
                .contains("/write/" + ARTICLE).doesNotContain("href=\"/articles/" + ARTICLE + "/reward\"");
        assertThat(as(MINH).get(ARTICLE_PAGE).asString()).contains("/articles/" + ARTICLE + "/pin");
        assertThat(anonymous().get(fresh(ARTICLE_PAGE)).asString()).doesNotContain("method=\"post\"")
                .contains("/sign-in?then=");
    }

    @Test
    void asksBothServicesOnlyOnceForAllReaders() {
        var path = fresh(ARTICLE_PAGE);
        var first = anonymous().get(path);
        for (int i = 0; i < 5; i++) {
            anonymous().get(path).then().statusCode(200);
        }

        assertThat(square.content().calls("GET /api/v1/articles/by-path")).hasSize(1);
        assertThat(square.engagement().calls("GET /api/v1/engagement")).hasSize(1);
        assertThat(first.header("Cache-Control")).startsWith("public");
        assertThat(first.headers().getValues("Set-Cookie")).isEmpty();
        anonymous().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
    }

    @Test
    void isInTheReadersLanguage() {
        var page = anonymous().header("Accept-Language", "vi-VN,vi;q=0.9").get(fresh(ARTICLE_PAGE)).asString();

        assertThat(page).contains("<html lang=\"vi\"").contains("Xem bản gốc").contains("24 bình luận");
        assertThat(square.content().calls("GET /api/v1/articles/by-path").getFirst().headers().get("Accept-Language"))
                .startsWith("vi");
    }
}
