package social.plaza.web.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.MINH;
import static social.plaza.web.stub.Signer.Person.ROB;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class PinningTest extends SquareTest {

    private static final String PATH = "/articles/" + ARTICLE + "/pin";
    private static final String HELD = """
            {"id":"p1","board":"site","position":2,"articleId":"x","startsAt":"2020-01-01T09:00:00Z","endsAt":"2030-01-01T10:00:00Z",
             "note":"<b>","by":{"id":"m","handle":"minh","displayName":"Minh Quân"},
             "article":{"id":"x","url":"/@rob/held","title":"Held <i>","language":"en"}}""";

    @BeforeEach
    void board() {
        square.engagement().answer("GET /api/v1/pins", 200, "{\"items\":[" + HELD + "],\"next\":null}");
        square.engagement().answer("GET /api/v1/pins/p1", call -> new Reply(200, HELD, Map.of("ETag", "\"board-4\"")));
    }

    private RequestSpecification booking() {
        return formOf(MINH).formParam("board", "site").formParam("position", "2").formParam("from", "2030-01-01T09:00")
                .formParam("until", "2030-01-01T10:00").formParam("note", "For the morning").formParam("key", "k");
    }

    @Test
    void offersTheBoardsThatOneMayPinOn() {
        assertThat(as(MINH).get(PATH).asString()).contains("board:site").contains("Held &lt;i&gt;")
                .contains("Front page").doesNotContain("board:account:");
        assertThat(as(THU_HA).get(PATH).asString()).contains("board:account:thuha").doesNotContain("board:site");
        as(ROB).get(PATH).then().statusCode(403);
    }

    @Test
    void booksInTheTimeOfTheSquare() {
        square.engagement().answer("POST /api/v1/pins", 201, "{}");
        assertThat(booking().post(PATH).header("Location")).endsWith("/pins?board=site&done=booked");
        var call = square.engagement().calls("POST /api/v1/pins").getFirst();
        assertThat(call.body()).contains("\"startsAt\":\"2030-01-01T09:00:00Z\"")
                .contains("\"endsAt\":\"2030-01-01T10:00:00Z\"")
                .contains("\"position\":2").contains("For the morning").contains(ARTICLE);
        assertThat(call.headers()).containsEntry("Idempotency-Key", "k");
    }

    @Test
    void showsThePinInTheWayAndKeepsWhatWasTyped() {
        square.engagement().answer("POST /api/v1/pins", 409,
                "{\"type\":\"/problems/slot-taken\",\"status\":409,\"pin\":" + HELD + "}");
        var page = booking().post(PATH);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("This slot is taken at that time").contains("2. Held &lt;i&gt;")
                .contains("value=\"2030-01-01T09:00\"").contains("value=\"For the morning\"")
                .containsPattern("<option value=\"2\" selected");
    }

    @Test
    void changesBoardsWithoutLosingWhatWasTypedAndSaysWhatIsNoTime() {
        var page = booking().formParam("action", "board:topic:ai").post(PATH).asString();
        assertThat(page).contains("value=\"2030-01-01T09:00\"").contains("name=\"board\" value=\"topic:ai\"");
        assertThat(square.engagement().calls("POST /api/v1/pins")).isEmpty();

        var wrong = formOf(MINH).formParam("board", "site").formParam("position", "1").formParam("from", "soon")
                .post(PATH).asString();
        assertThat(wrong).contains("id=\"error-from\"").contains("value=\"soon\"");
    }

    @Test
    void changesAndRemovesWhatIsBooked() {
        assertThat(as(MINH).get("/pins?board=site").asString()).contains("Held &lt;i&gt;").contains("by Minh Quân")
                .contains("End now").contains("/pins/p1");
        formOf(MINH).formParam("tag", "\"board-3\"").formParam("position", "1").formParam("note", "").post("/pins/p1")
                .then().statusCode(303);
        assertThat(square.engagement().calls("PATCH /api/v1/pins/p1").getFirst().headers()).containsEntry("If-Match",
                "\"board-3\"");
        formOf(MINH).post("/pins/p1/removal").then().statusCode(303);
        assertThat(square.engagement().calls("DELETE /api/v1/pins/p1")).hasSize(1);

        square.engagement().answer("GET /api/v1/pins", call -> Reply.problem(403, "board-not-yours"));
        as(ROB).get("/pins?board=site").then().statusCode(403);
    }
}
