package social.plaza.web.source;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ADA;
import static social.plaza.web.stub.Signer.Person.MINH;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class SourceDeskTest extends SquareTest {

    private static final String ID = "019a0000-0000-7000-8000-00000000f001";
    private static final String PAGE = "/sources/" + ID;
    private static final String API = "/api/v1/sources/" + ID;
    private static final String RUN = """
            {"id":"019a0000-0000-7000-8000-00000000f002","startedAt":"2026-03-02T09:00:00Z","endedAt":"2026-03-02T09:00:02Z",
             "outcome":"IMPORTED","trouble":null,"status":null,"added":2,"updated":1,"same":0,"skipped":1,
             "skips":[{"title":"An <i>advertisement</i>","link":null,"reason":"NO_LINK"}]}""";
    private static final String SOURCE = """
            {"id":"%s","name":"Harbour <b>Wire</b>","address":"https://wire.example/feed.xml",
             "account":{"handle":"wire","displayName":"Wire"},"kind":"SYNDICATED","licence":"CC BY 4.0","fullText":true,
             "topics":["ports","ships"],"language":"en","everyMinutes":30,"publish":true,"paused":false,"pausedBecause":null,
             "health":"GOOD","failures":0,"nextRunAt":"2999-01-01T00:00:00Z","lastRun":%s}""".formatted(ID, RUN);
    private static final String FAILING = SOURCE.replace("\"health\":\"GOOD\"", "\"health\":\"FAILING\"")
            .replace("\"outcome\":\"IMPORTED\",\"trouble\":null,\"status\":null",
                    "\"outcome\":\"FAILED\",\"trouble\":\"STATUS\",\"status\":503");

    @BeforeEach
    void sources() {
        square.content().answer("GET /api/v1/sources", 200,
                "{\"items\":[" + SOURCE + "," + FAILING + "],\"next\":null}");
        square.content().answer("GET " + API, call -> new Reply(200, SOURCE, Map.of("ETag", "\"4-abc\"")));
        square.content().answer("GET " + API + "/runs", 200, "{\"items\":[" + RUN + "],\"next\":null}");
        square.content().answer("GET " + API + "/items", 200, """
                {"items":[{"id":"019a0000-0000-7000-8000-00000000f003","title":"Was: a crane","link":"https://wire.example/1",
                  "at":"2026-03-02T08:00:00Z","outcome":"ARTICLE","reason":null,
                  "article":{"id":"019a0000-0000-7000-8000-00000000f004","url":"/a/019a0000-0000-7000-8000-00000000f004","title":"A crane","state":"WITHHELD"}},
                 {"id":"019a0000-0000-7000-8000-00000000f005","title":"Old","link":null,"at":"2026-03-01T08:00:00Z",
                  "outcome":"SKIPPED","reason":"OLDER","article":null}],"next":"bmV4dA"}""");
    }

    @Test
    void isForAdminsAlone() {
        for (String path : List.of("/sources", PAGE)) {
            assertThat(anonymous().get(path).statusCode()).as(path).isEqualTo(303);
            assertThat(as(MINH).get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(as(ADA).get(path).statusCode()).as(path).isEqualTo(200);
        }
        formOf(MINH).formParam("action", "fetch").post(PAGE).then().statusCode(403);
        formOf(MINH).formParam("name", "x").post("/sources").then().statusCode(403);
        assertThat(square.content().calls("POST " + API + "/fetch")).isEmpty();
        assertThat(as(ADA).get(fresh("/")).asString()).contains("href=\"/sources\"");
        assertThat(as(MINH).get(fresh("/")).asString()).doesNotContain("href=\"/sources\"");
    }

    @Test
    void tellsHowEachDoesAtAGlance() {
        String page = as(ADA).get("/sources").asString();
        assertThat(page).contains("Harbour &lt;b&gt;Wire&lt;/b&gt;").contains("2 new · 1 changed · 1 skipped")
                .contains(">Good<").contains(">Failing<").contains("Refused (503)").contains("every 30 min");
    }

    @Test
    void tellsWhatCameAndWhatDidNotAndWhy() {
        String page = as(ADA).get(PAGE).asString();
        assertThat(page).contains("href=\"/a/019a0000-0000-7000-8000-00000000f004\">A crane<").contains("Withheld")
                .contains("older than what the first run takes").contains("An &lt;i&gt;advertisement&lt;/i&gt;")
                .contains("leads nowhere").contains("after=bmV4dA").contains("value=\"ports, ships\"");
        assertThat(as(ADA).header("Accept-Language", "vi").get(PAGE).asString()).contains("Bị giữ lại")
                .contains("cũ hơn những mục lấy ở lần đầu");
    }

    @Test
    void setsOneUp() {
        square.content().answer("POST /api/v1/sources", 201, SOURCE);
        typed().post("/sources").then().statusCode(303).header("Location", PAGE + "?done=added");
        assertThat(square.content().calls("POST /api/v1/sources").getFirst().body())
                .contains("\"account\":\"wire\"").contains("\"topics\":[\"ports\",\"ships\"]")
                .contains("\"everyMinutes\":30").contains("\"fullText\":true").contains("\"publish\":false");
    }

    @Test
    void saysWhatIsWrongWhereItIsAndLosesNothing() {
        square.content().answer("POST /api/v1/sources", 400, """
                {"type":"/problems/bad-request","status":400,"violations":[{"field":"address","message":"is a source already"},
                 {"field":"topics[1]","message":"must"},{"field":"publish","message":"must be true"}]}""");
        var answer = typed().post("/sources");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("This feed is a source already.").contains("Up to five topics")
                .contains("Nobody signs in as that account").contains("value=\"Harbour &quot;Wire&quot;\"")
                .contains("value=\"CC BY 4.0\"").contains("name=\"fullText\" value=\"yes\" checked")
                .doesNotContain("name=\"publish\" value=\"yes\" checked")
                .contains("<details class=\"desk-form\" open>");
    }

    @Test
    void changesWhatWasSeen() {
        square.content().answer("PATCH " + API, 200, SOURCE);
        typed().formParam("action", "save").formParam("tag", "\"4-abc\"").post(PAGE).then().statusCode(303);
        formOf(ADA).formParam("action", "pause").formParam("tag", "\"4-abc\"").post(PAGE).then().statusCode(303)
                .header("Location", PAGE + "?done=paused");
        var calls = square.content().calls("PATCH " + API);
        assertThat(calls).hasSize(2);
        assertThat(calls.get(1).body()).isEqualTo("{\"paused\":true}");
        square.content().answer("PATCH " + API, 412, "{\"type\":\"/problems/stale\",\"status\":412}");
        var late = typed().formParam("action", "save").formParam("tag", "\"3-abc\"").post(PAGE);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString()).contains("Somebody changed it meanwhile").contains("Harbour &quot;Wire&quot;");
    }

    @Test
    void fetchesAndRemoves() {
        square.content().answer("POST " + API + "/fetch", 200, RUN);
        formOf(ADA).formParam("action", "fetch").post(PAGE).then().statusCode(303)
                .header("Location", PAGE + "?done=fetched");
        square.content().answer("POST " + API + "/fetch", 429,
                "{\"type\":\"/problems/too-many-requests\",\"status\":429}");
        var again = formOf(ADA).formParam("action", "fetch").post(PAGE);
        assertThat(again.statusCode()).isEqualTo(429);
        assertThat(again.asString()).contains("within the last minute");
        square.content().answer("DELETE " + API, 204, "");
        formOf(ADA).formParam("action", "remove").post(PAGE).then().statusCode(303)
                .header("Location", "/sources?done=removed");
        assertThat(as(ADA).get("/sources?done=removed").asString()).contains("The source is removed.");
    }

    private RequestSpecification typed() {
        return formOf(ADA).formParam("name", "Harbour \"Wire\"").formParam("address", "https://wire.example/feed.xml")
                .formParam("account", "@wire").formParam("kind", "SYNDICATED").formParam("licence", "CC BY 4.0")
                .formParam("fullText", "yes").formParam("topics", "#ports, ships").formParam("language", "en")
                .formParam("everyMinutes", "30").formParam("once", "once-1");
    }
}
