package social.plaza.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static social.plaza.web.stub.Signer.Person.MINH;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** One thing has one address, and where nothing is, nothing is shown. */
@QuarkusTest
class AddressTest extends SquareTest {

    @ParameterizedTest
    @CsvSource({"%23ai,/t/ai", "AI,/t/ai", "%23%23Ai?after=x,/t/ai?after=x", "TIN%20T%E1%BB%A8C,/t/tin%20t%E1%BB%A9c"})
    void leadsToATopicHoweverItIsTyped(String typed, String address) {
        assertThat(anonymous().get("/t/" + typed).then().statusCode(303).extract().header("Location"))
                .endsWith(address);
    }

    @Test
    void showsATopicByItsName() {
        anonymous().get("/t/ai").then().statusCode(200).body(containsString("<bdi>#ai</bdi>"));
    }

    @Test
    void hasNoPageOfRepliesToNothing() {
        square.engagement().answer("GET /api/v1/comments/bad/replies", call -> Reply.problem(400, "bad-request"));
        anonymous().get(ARTICLE_PAGE + "?replies=bad").then().statusCode(404).contentType("text/html");
        anonymous().get(ARTICLE_PAGE + "?replies=019a0000-0000-7000-8000-00000000dead").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01T00:00:00Z,2026-01-02T00:00:00Z", "2999-01-01T00:00:00Z,2999-01-01T00:00:00Z"})
    void hasNoFormForAPinThatIsOver(String from, String until) {
        square.engagement().answer("GET /api/v1/pins/p1", 200, """
                {"id":"p1","board":"site","position":1,"articleId":"%s","startsAt":"%s","endsAt":"%s"}"""
                .formatted(ARTICLE, from, until));
        var to = as(MINH).get("/pins/p1").then().statusCode(303).extract().header("Location");
        assertThat(to).endsWith("/pins?board=site&done=over");
        as(MINH).get("/pins?board=site&done=over").then().statusCode(200)
                .body(containsString("has ended or was removed"));
    }
}
