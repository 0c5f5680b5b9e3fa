package social.plaza.web.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class RewardingTest extends SquareTest {

    private static final String PATH = "/articles/" + ARTICLE + "/reward";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @BeforeEach
    void wallet() {
        square.engagement().answer("GET /api/v1/assets", 200,
                "{\"items\":[{\"asset\":\"POINT\",\"symbol\":\"P\",\"scale\":0,\"min\":1,\"max\":1000,\"perDay\":5000}]}");
        square.engagement().answer("GET /api/v1/wallet", 200, "{\"balances\":[{\"asset\":\"POINT\",\"amount\":90}]}");
    }

    private static String key(Response page) {
        var found = KEY.matcher(page.asString());
        return found.find() ? found.group(1) : null;
    }

    @Test
    void givesOnceByTheKeyOfTheFormHoweverOftenItIsSent() {
        square.engagement().answer("POST /api/v1/rewards", 201, "{}");
        var page = as(ROB).get(PATH);
        assertThat(page.asString()).contains("You have 90 points").doesNotContain("hx-post");
        for (int i = 0; i < 2; i++) {
            var given = form(page, as(ROB)).formParam("key", key(page)).formParam("chosen", "25")
                    .formParam("message", "Thanks").post(PATH);
            assertThat(given.statusCode()).isEqualTo(303);
            assertThat(given.header("Location")).endsWith(ARTICLE_PAGE + "#supporters");
        }
        assertThat(square.engagement().calls("POST /api/v1/rewards")).hasSize(2).allSatisfy(call -> {
            assertThat(call.headers()).containsEntry("Idempotency-Key", key(page));
            assertThat(call.body()).contains("\"amount\":25").contains(ARTICLE).contains("Thanks");
        });
    }

    @Test
    void keepsTheKeyWhereNobodyKnowsWhetherItWasGivenAndTakesANewOneWhereNothingWas() {
        var page = as(ROB).get(PATH);
        square.engagement().answer("POST /api/v1/rewards", call -> Reply.problem(503, "unavailable"));
        var unknown = form(page, as(ROB)).formParam("key", key(page)).formParam("chosen", "25").post(PATH);
        assertThat(unknown.statusCode()).isEqualTo(503);
        assertThat(key(unknown)).isEqualTo(key(page));

        square.engagement().answer("POST /api/v1/rewards", 409, """
                {"type":"/problems/insufficient-balance","status":409,"balance":90}""");
        var poor = form(page, as(ROB)).formParam("key", key(page)).formParam("chosen", "5").formParam("other", "500")
                .formParam("message", "kept <b>").post(PATH);
        assertThat(poor.statusCode()).isEqualTo(409);
        assertThat(poor.asString()).contains("You have 90 points. That is not enough").contains("value=\"500\"")
                .contains("kept &lt;b&gt;");
        assertThat(key(poor)).isNotNull().isNotEqualTo(key(page));
    }

    @Test
    void saysPlainlyWhatCannotBe() {
        assertThat(as(THU_HA).get(PATH).asString()).contains("This is your own").doesNotContain("name=\"chosen\"");
        var page = as(ROB).get(PATH);
        assertThat(form(page, as(ROB)).formParam("key", key(page)).formParam("other", "1.5").post(PATH).asString())
                .contains("between 1 point and 1,000 points");
        assertThat(square.engagement().calls("POST /api/v1/rewards")).isEmpty();
        anonymous().get(PATH).then().statusCode(303);
    }

    @Test
    void standsOverThePageWhereThereIsScript() {
        square.engagement().answer("POST /api/v1/rewards", 201, "{}");
        var dialog = as(ROB).header("HX-Request", "true").get(PATH);
        assertThat(dialog.asString()).doesNotContain("<html").contains("hx-post=\"" + PATH + "\"");

        var thanks = form(as(ROB).get(PATH), as(ROB)).header("HX-Request", "true").formParam("key", "k")
                .formParam("chosen", "10").post(PATH);
        assertThat(thanks.asString()).contains("10 points").contains("hx-get=\"" + ARTICLE_PAGE + "\"")
                .as("what was typed on the page stays")
                .contains("hx-target=\"#supporters\"").doesNotContain("#column");
    }
}
