package social.plaza.web.write;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import social.plaza.web.Restricted;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.Signer.Person;
import social.plaza.web.stub.StubService.Reply;

/** A square on which only authors publish. */
@QuarkusTest
@TestProfile(Restricted.class)
class AuthorsOnlyTest extends SquareTest {

    private static final Person AUTHOR = new Person("019a0000-0000-7000-8000-000000000002", "rob",
            List.of("user", "author"));
    private static final String PUBLISH = "name=\"action\" value=\"publish\"";
    private static final String SCHEDULE = "name=\"action\" value=\"schedule\"";

    @Test
    void saysSoBeforeTheFirstWordIsWritten() {
        assertThat(as(THU_HA).get("/write").asString()).contains("only authors publish").contains("Save draft")
                .doesNotContain(PUBLISH).doesNotContain(SCHEDULE);
        assertThat(as(AUTHOR).get("/write").asString()).doesNotContain("only authors publish").contains(PUBLISH)
                .contains(SCHEDULE);
    }

    @Test
    void keepsDraftsOfEveryone() {
        square.content().answer("POST /api/v1/articles", call -> new Reply(201,
                "{\"id\":\"d1\",\"url\":\"/@thuha/kept\"}", Map.of("ETag", "\"1\"")));
        formOf(THU_HA).formParam("language", "vi").formParam("title", "T").formParam("body", "B")
                .formParam("action", "save").post("/write").then().statusCode(303);
        assertThat(square.content().calls("POST /api/v1/articles")).hasSize(1);
    }

    @Test
    void saysItAgainToThoseWhoTryAllTheSameAndLosesNoWord() {
        square.content().answer("POST /api/v1/articles", call -> new Reply(201,
                "{\"id\":\"d1\",\"url\":\"/@thuha/kept\"}", Map.of("ETag", "\"1\"")));
        square.content().answer("GET /api/v1/articles/d1", 200, """
                {"id":"d1","url":"/@thuha/kept","state":"DRAFT","language":"vi","title":"T","body":"What I wrote",
                 "author":{"id":"%s","handle":"thuha","displayName":"Thu Hà"},"topics":[],"disclaimers":[],
                 "languages":["vi"]}""".formatted(THU_HA.id()));
        square.content().answer("PUT /api/v1/articles/d1/publication", call -> Reply.problem(403, "may-not-publish"));
        var page = formOf(THU_HA).formParam("language", "vi").formParam("title", "T").formParam("body", "What I wrote")
                .formParam("action", "publish").post("/write").then().statusCode(403).extract().asString();
        assertThat(page).contains("saved as a draft").contains("What I wrote");
    }
}
