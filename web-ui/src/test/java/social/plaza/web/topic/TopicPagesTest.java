package social.plaza.web.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** The pages of topics and of cash tags. */
@QuarkusTest
class TopicPagesTest extends SquareTest {

    private static final String NONE = "{\"items\":[],\"next\":null}";

    @BeforeEach
    void tags() throws Exception {
        var feed = new String(getClass().getResourceAsStream("/stub/engagement/feeds/topics/ai.json").readAllBytes(),
                StandardCharsets.UTF_8);
        square.engagement().answer("GET /api/v1/feeds/cashtags/MSFT", 200, feed);
        square.engagement().answer("GET /api/v1/follows/cashtags/MSFT", 200, "{\"following\":null,\"followers\":1204}");
        square.content().answer("GET /api/v1/cashtags/MSFT", 200, """
                {"topic":null,"cashtag":"MSFT","articles":12,"related":[{"topic":"ai","cashtag":null,"articles":9},
                 {"topic":null,"cashtag":"BRK.B","articles":2}]}""");
        square.content().answer("GET /api/v1/topics/ai", 200, """
                {"topic":"ai","cashtag":null,"articles":1,"related":[{"topic":null,"cashtag":"MSFT","articles":9},
                 {"topic":"a<b","cashtag":null,"articles":1}]}""");
    }

    @Test
    void tellHowManyThereAreAndWhatStandsBeside() {
        assertThat(anonymous().get(fresh("/c/MSFT")).then().statusCode(200).extract().asString())
                .contains("<title>$MSFT · Plaza</title>").contains("12 articles").contains("1.2K followers")
                .contains("href=\"/t/ai\"").contains("href=\"/c/BRK.B\"").contains("href=\"/c/MSFT/feed.xml\"")
                .contains("application/atom+xml")
                .contains("og:description\" content=\"Articles about $MSFT on the square.\"")
                .contains("class=\"item\"").doesNotContain("You follow").contains("/sign-in?then=%2Fc%2FMSFT");
        assertThat(anonymous().get(fresh("/t/ai")).asString()).contains("1 article<").contains("href=\"/c/MSFT\"")
                .contains("href=\"/t/a%3Cb\"").contains("#a&lt;b").doesNotContain("#a<b");
    }

    @Test
    void leadToTheCapitalsOfACashTag() {
        for (String typed : new String[]{"msft", "$msft", "%24MSFT"}) {
            anonymous().get("/c/" + typed + "?after=x").then().statusCode(303).header("Location",
                    endsWith("/c/MSFT?after=x"));
        }
    }

    @Test
    void letSomebodyFollowACashTagWithAndWithoutScript() {
        square.engagement().answer("GET /api/v1/follows/cashtags/MSFT", 200, "{\"following\":true,\"followers\":1}");
        assertThat(as(ROB).get(fresh("/c/MSFT")).asString()).contains("action=\"/follows/cashtags/MSFT\"")
                .contains("Following").contains("1 follower<");
        formOf(ROB).formParam("given", "true").formParam("back", "/c/MSFT").post("/follows/cashtags/MSFT").then()
                .statusCode(303).header("Location", endsWith("/c/MSFT"));
        assertThat(square.engagement().calls("PUT /api/v1/follows/cashtags/MSFT")).hasSize(1);
        assertThat(formOf(ROB).header("HX-Request", "true").formParam("given", "false").formParam("back", "/c/MSFT")
                .post("/follows/cashtags/MSFT").then().statusCode(200).extract().asString()).contains("Follow")
                .doesNotContain("<html");
        assertThat(square.engagement().calls("DELETE /api/v1/follows/cashtags/MSFT")).hasSize(1);
        formOf(ROB).formParam("given", "true").formParam("back", "https://evil.example/").post("/follows/cashtags/MSFT")
                .then().statusCode(303).header("Location", endsWith("/c/MSFT"));
    }

    @Test
    void helpWhereThereIsNothingYet() {
        square.engagement().answer("GET /api/v1/feeds/cashtags/NRVN", 200, NONE);
        square.content().answer("GET /api/v1/cashtags/NRVN", 200,
                "{\"topic\":null,\"cashtag\":\"NRVN\",\"articles\":0,\"related\":[]}");
        assertThat(anonymous().get(fresh("/c/NRVN")).then().statusCode(200).extract().asString())
                .contains("Nothing names $NRVN yet.").contains("href=\"/search?q=NRVN\"").contains("href=\"/write\"")
                .doesNotContain("0 articles").doesNotContain("0 followers").doesNotContain("Often beside it");
    }

    @Test
    void areNotThereForWhatCannotBeATag() {
        square.engagement().answer("GET /api/v1/feeds/cashtags/1INCH", call -> Reply.of(404,
                "{\"type\":\"/problems/not-found\",\"title\":\"Not found\",\"status\":404}"));
        anonymous().get(fresh("/c/1INCH")).then().statusCode(404);
    }

    @Test
    void areReadWhileFiguresCannotBeAsked() {
        square.content().answer("GET /api/v1/cashtags/MSFT", 503, "{}");
        assertThat(anonymous().get(fresh("/c/MSFT")).then().statusCode(200).extract().asString())
                .contains("class=\"item\"").doesNotContain("12 articles");
        square.engagement().down(true);
        assertThat(anonymous().get(fresh("/c/MSFT")).then().statusCode(200).extract().asString())
                .contains("These are the latest articles");
        assertThat(square.content().calls("GET /api/v1/articles").getLast().query()).containsEntry("cashtag", "MSFT");
    }

    @Test
    void areLedToFromArticlesAndSaidToBeFollowed() {
        assertThat(anonymous().get(fresh(ARTICLE_PAGE)).asString()).contains("href=\"/c/MSFT\"")
                .doesNotContain("href=\"/t/msft\"");
        square.engagement().answer("GET /api/v1/feeds/following", 200, """
                {"items":[{"id":"i1","why":{"kind":"TOPIC","topic":"msft","cashtag":"MSFT"},"article":{"id":"a1","url":"/@thuha/a",
                 "title":"A","language":"en","author":{"id":"1","handle":"thuha","displayName":"Thu Hà"},
                 "source":{"kind":"ORIGINAL"},"disclaimers":[]}}],"next":null}""");
        assertThat(as(ROB).get("/following").asString()).contains("You follow $MSFT");
        assertThat(as(ROB).header("Accept-Language", "vi").get("/following").asString())
                .contains("Bạn theo dõi $MSFT");
    }
}
