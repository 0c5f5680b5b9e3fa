package social.plaza.web.policy;

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
class PolicyDeskTest extends SquareTest {

    private static final String PAID = """
            {"key":"paid","version":2,"effectiveFrom":"2026-01-02T00:00:00Z","language":"en","label":"Paid <b>","short":"Somebody paid.",
             "full":"Somebody paid for it.","url":"/disclaimers/paid",
             "texts":{"en":{"label":"Paid <b>","short":"Somebody paid.","full":"Somebody paid for it."},
                      "vi":{"label":null,"short":"Có bên trả tiền.","full":"Có bên đã trả tiền."}},
             "versions":[{"version":1,"effectiveFrom":"2026-01-01T00:00:00Z","url":"/disclaimers/paid/1"},
                         {"version":2,"effectiveFrom":"2026-01-02T00:00:00Z","url":"/disclaimers/paid/2"},
                         {"version":3,"effectiveFrom":"2999-01-01T00:00:00Z","url":"/disclaimers/paid/3"}]}""";
    /** Their marks are kept for some seconds, also for tests that come next. */
    private static final String OTHERS = """
            {"key":"third-party-content","version":1,"language":"en","label":"Third-party content","short":"S","full":"F"},
            {"key":"not-financial-advice","version":2,"language":"en","label":"Not financial advice","short":"S","full":"F"}""";
    private static final String RULES = """
            {"number":4,"effectiveFrom":"2026-01-01T00:00:00Z","inForce":4,"telling":null,"rules":[
              {"disclaimer":"paid","when":{"sourceKinds":["SPONSORED"]}},
              {"disclaimer":"paid","when":{"topics":["ads","deals"],"authorNotCertified":true,"cashtag":false}}]}""";

    @BeforeEach
    void policy() {
        square.content().answer("GET /api/v1/disclaimers", 200,
                "{\"items\":[" + PAID + "," + OTHERS + "],\"next\":null}");
        square.content().answer("GET /api/v1/disclaimers/paid", 200, PAID);
        for (int version = 1; version <= 3; version++) {
            square.content().answer("GET /api/v1/disclaimers/paid/versions/" + version, 200,
                    PAID.replace("Somebody paid.", "Words of " + version + ".")
                            .replace("\"version\":2,\"effectiveFrom\":\"2026-01-02T00:00:00Z\",\"language\"",
                                    "\"version\":" + version + ",\"effectiveFrom\":null,\"language\""));
        }
        square.content().answer("GET /api/v1/disclaimers/rules",
                call -> new Reply(200, RULES, Map.of("ETag", "\"4-abc\"")));
    }

    @Test
    void isForAdminsAlone() {
        for (String path : List.of("/policy", "/policy/paid", "/policy/rules", "/policy/rules/progress")) {
            assertThat(anonymous().get(path).statusCode()).as(path).isEqualTo(303);
            assertThat(as(MINH).get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(as(ADA).get(path).statusCode()).as(path).isEqualTo(200);
        }
        formOf(MINH).formParam("action", "set").formParam("count", "0").post("/policy/rules").then().statusCode(403);
        assertThat(square.content().calls("PUT /api/v1/disclaimers/rules")).isEmpty();
        assertThat(as(ADA).get(fresh("/")).asString()).contains("href=\"/policy\"");
        assertThat(as(MINH).get(fresh("/")).asString()).doesNotContain("href=\"/policy\"");
    }

    @Test
    void tellsWhatHoldsAndWhatIsToCome() {
        assertThat(as(ADA).get("/policy").asString()).contains("Paid &lt;b&gt;").contains("version 2")
                .contains("version 3 from").contains("Rules (2)");
        String page = as(ADA).get("/policy/paid").asString();
        assertThat(page).containsPattern("Words of <del>.*?</span>2<").containsPattern("Words of <ins>.*?</span>3<")
                .doesNotContain("</span>1<");
        assertThat(as(ADA).get("/policy/paid?old=1&new=2").asString()).containsPattern("Words of <del>.*?</span>1<")
                .containsPattern("Words of <ins>.*?</span>2<");
        assertThat(page).contains("name=\"short-vi\"").contains("Có bên trả tiền.");
    }

    @Test
    void offersEveryDisclaimerHoweverManyThereAre() {
        square.content().answer("GET /api/v1/disclaimers", call -> Reply.of(200, call.query().containsKey("after")
                ? "{\"items\":[" + OTHERS + "],\"next\":null}"
                : "{\"items\":[" + PAID + "],\"next\":\"a b\"}"));
        assertThat(as(ADA).get("/policy").asString()).contains("/policy/paid").contains("/policy/third-party-content");
        assertThat(as(ADA).get("/policy/rules").asString()).contains("<option value=\"third-party-content\"");
        assertThat(square.content().calls("GET /api/v1/disclaimers").getLast().query()).containsEntry("after", "a b");
    }

    /** Else saving the form would change it. */
    @Test
    void offersARulesOwnDisclaimerThoughItIsNotAmongThem() {
        square.content().answer("GET /api/v1/disclaimers", 200, "{\"items\":[" + OTHERS + "],\"next\":null}");
        assertThat(as(ADA).get("/policy/rules").asString()).contains("<option value=\"paid\" selected>");
    }

    @Test
    void stopsReadingDisclaimersAtAThousand() {
        square.content().answer("GET /api/v1/disclaimers", 200, "{\"items\":[" + PAID + "],\"next\":\"on\"}");
        as(ADA).get("/policy").then().statusCode(200);
        assertThat(square.content().calls("GET /api/v1/disclaimers").stream()
                .filter(call -> !call.query().containsKey("lang"))).hasSize(10);
    }

    @Test
    void previewsAndSavesANewVersionAndKeepsWhatWasTyped() {
        String preview = version().formParam("action", "preview").post("/policy/paid").asString();
        assertThat(preview).contains("In a feed reader").contains("<span>Really paid.</span>")
                .contains("value=\"2030-01-01T09:00\"");
        String more = version().formParam("action", "language").formParam("language", "ar").post("/policy/paid")
                .asString();
        assertThat(more).contains("name=\"short-ar\"").contains("dir=\"rtl\"").contains("Really paid.");
        assertThat(square.content().calls("POST /api/v1/disclaimers/paid/versions")).isEmpty();

        square.content().answer("POST /api/v1/disclaimers/paid/versions", 201, "{}");
        assertThat(version().formParam("action", "say").post("/policy/paid").header("Location"))
                .endsWith("/policy/paid?done=said");
        var call = square.content().calls("POST /api/v1/disclaimers/paid/versions").getFirst();
        assertThat(call.body()).contains("\"effectiveFrom\":\"2030-01-01T09:00:00Z\"").contains("Really paid.")
                .doesNotContain("\"vi\"");
        assertThat(call.headers()).containsEntry("Idempotency-Key", "once");

        square.content().answer("POST /api/v1/disclaimers/paid/versions", 400,
                """
                {"type":"/problems/bad-request","status":400,"violations":[{"field":"texts.en.short","message":"no"}]}""");
        assertThat(version().formParam("action", "say").post("/policy/paid").asString())
                .contains("id=\"error-short-en\"").contains("Really paid.");
        square.content().answer("POST /api/v1/disclaimers/paid/versions", 503, "{}");
        assertThat(version().formParam("action", "say").post("/policy/paid").asString()).contains("Really paid.");
    }

    @Test
    void readsAndWritesRulesAsATable() {
        String page = as(ADA).get("/policy/rules").asString();
        assertThat(page).contains("<p>Source: Sponsored</p>").contains("<p>Topic: #ads, #deals</p>")
                .contains("<p>The author is not certified</p>").contains("value=\"SPONSORED\" checked")
                .contains(">ads, deals</textarea>")
                .containsPattern(
                        "name=\"r1-certified\"[^>]*>\\s*<option value=\"\">Not asked</option><option value=\"yes\">Yes</option><option value=\"no\" selected>")
                .contains("name=\"tag\" value=\"&quot;4-abc&quot;\"");

        square.content().answer("PUT /api/v1/disclaimers/rules", 200, RULES);
        assertThat(rules().formParam("action", "set").post("/policy/rules").header("Location"))
                .endsWith("/policy/rules?done=set");
        var call = square.content().calls("PUT /api/v1/disclaimers/rules").getFirst();
        assertThat(call.headers()).containsEntry("If-match", "\"4-abc\"");
        assertThat(call.body()).contains(
                "{\"disclaimer\":\"paid\",\"when\":{\"topics\":[\"ads\",\"deals\"],\"authors\":[\"lan\"],\"aiAssisted\":false");
    }

    @Test
    void triesThemBeforeTheyAreSavedAndKeepsWhatWasTyped() {
        square.content().answer("POST /api/v1/disclaimers/rules/trial", 200,
                """
                {"effectiveFrom":"2026-01-01T00:00:00Z","articles":1000,"touched":3,"changes":[{"disclaimer":"paid","gained":2,"lost":1,
                 "gaining":[{"id":"x","url":"/@lan/x","title":"Gains <i>","language":"en","author":"lan"}],"losing":[]}]}""");
        assertThat(rules().formParam("action", "try").post("/policy/rules").asString()).contains("3 of 1,000 articles")
                .contains("2 would gain it").contains("Gains &lt;i&gt;").contains("1 would lose it")
                .contains(">#ads, deals</textarea>");
        assertThat(rules().post("/policy/rules").asString()).contains("3 of 1,000 articles");
        assertThat(square.content().calls("PUT /api/v1/disclaimers/rules")).isEmpty();
        String page = as(ADA).get("/policy/rules").asString();
        assertThat(page.substring(page.indexOf("class=\"rules\""))).as("what the Enter key presses changes nothing")
                .containsPattern("(?s)^[^>]*>\\s*<button[^>]* value=\"try\"");
        assertThat(rules().formParam("action", "add").post("/policy/rules").asString()).contains("name=\"r1-topics\"")
                .contains(">#ads, deals</textarea>");
        assertThat(rules().formParam("action", "remove-0").post("/policy/rules").asString())
                .doesNotContain("#ads, deals");

        square.content().answer("PUT /api/v1/disclaimers/rules", 400,
                """
                {"type":"/problems/bad-request","status":400,"violations":[{"field":"rules[0].when","message":"no"}]}""");
        assertThat(rules().formParam("action", "set").post("/policy/rules").asString())
                .contains("Ask for something").contains(">#ads, deals</textarea>");
        square.content().answer("PUT /api/v1/disclaimers/rules", 412,
                "{\"type\":\"/problems/changed-meanwhile\",\"status\":412}");
        assertThat(rules().formParam("action", "set").post("/policy/rules").asString())
                .contains("Somebody else changed the rules").contains("&quot;4-abc&quot;")
                .contains(">#ads, deals</textarea>");
    }

    @Test
    void showsHowFarTheSquareHasBeenTold() {
        square.content().answer("GET /api/v1/disclaimers/rules", 200, RULES.replace("\"inForce\":4", "\"inForce\":3")
                .replace("\"telling\":null", "\"telling\":{\"articles\":900,\"told\":300,\"overAt\":null}"));
        assertThat(as(ADA).get("/policy/rules/progress").asString()).contains("300 of 900").contains("max=\"900\"")
                .contains("every 2s").doesNotContain("<html");
    }

    private RequestSpecification version() {
        return formOf(ADA).formParam("once", "once").formParam("languages", "en", "vi")
                .formParam("label-en", "").formParam("short-en", "Really paid.").formParam("full-en", "It was.")
                .formParam("label-vi", "").formParam("short-vi", "").formParam("full-vi", "")
                .formParam("from", "2030-01-01T09:00");
    }

    private RequestSpecification rules() {
        return formOf(ADA).formParam("tag", "\"4-abc\"").formParam("count", "1").formParam("from", "")
                .formParam("r0-disclaimer", "paid").formParam("r0-topics", "#ads, deals")
                .formParam("r0-authors", "@lan")
                .formParam("r0-languages", "").formParam("r0-ai", "no");
    }
}
