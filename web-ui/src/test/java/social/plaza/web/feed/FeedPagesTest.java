package social.plaza.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;

@QuarkusTest
class FeedPagesTest extends SquareTest {

    @Test
    void showsWhyEachArticleIsThereAndItsMarks() {
        var page = anonymous().get(fresh("/")).then().statusCode(200).extract().asString();

        assertThat(page).contains("Pinned until").contains("Minh Quân reposted").contains("Nhớ quá!")
                .contains("href=\"/disclaimers/third-party-content\"").contains("Third-party content")
                .contains("1.2M").contains("<h2 lang=\"vi\" dir=\"ltr\">").contains("<h2 lang=\"ar\" dir=\"rtl\">");
        assertThat(page.indexOf("How we mark")).isLessThan(page.indexOf("Cloud partners"));
        assertThat(page).contains("href=\"/?after=c2\"").contains("hx-get=\"/?after=c2\"");
    }

    @Test
    void marksEveryArticleEvenWhileTheWordsCannotBeAsked() {
        square.content().down(true);
        var page = anonymous().header("Accept-Language", "vi").get(fresh("/latest")).then().statusCode(200).extract()
                .asString();

        assertThat(page).contains("href=\"/disclaimers/third-party-content\"");
    }

    @Test
    void showsWhatWasPublishedWhileEngagementIsDown() {
        square.engagement().down(true);

        assertThat(anonymous().get(fresh("/")).then().statusCode(200).extract().asString())
                .contains("These are the latest articles").contains("Cloud partners").contains("Third-party content");
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        assertThat(as(ROB).get("/following").asString()).contains("What those you follow publish comes here");
        assertThat(as(ROB).get("/bookmarks").asString()).contains("You have no bookmarks");
        assertThat(anonymous().get(fresh("/@rob")).asString()).contains("has not published anything yet");
        anonymous().get("/following").then().statusCode(303);
        anonymous().get(fresh("/@nobody")).then().statusCode(404);
    }

    @Test
    void showsEveryVersionOfADisclaimer() {
        assertThat(anonymous().get(fresh("/disclaimers")).asString()).contains("Not financial advice");
        assertThat(anonymous().get(fresh("/disclaimers/not-financial-advice")).asString()).contains("Version 2")
                .contains("href=\"/disclaimers/not-financial-advice/1\"").contains("They are no recommendation.");
        anonymous().get(fresh("/disclaimers/not-financial-advice/1")).then().statusCode(200);
        anonymous().get(fresh("/disclaimers/not-financial-advice/9")).then().statusCode(404);
    }

    @Test
    void tellNobodyThatTheyFollowATopicBecauseTheyLookAtIt() {
        assertThat(anonymous().get(fresh("/t/ai")).then().statusCode(200).extract().asString())
                .contains("class=\"item\"").doesNotContain("You follow");
    }
}
