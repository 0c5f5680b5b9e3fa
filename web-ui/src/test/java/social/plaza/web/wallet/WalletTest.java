package social.plaza.web.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;

@QuarkusTest
class WalletTest extends SquareTest {

    @Test
    void showsWhatCameInAndWentOutAndWhereThereIsMore() {
        square.engagement().answer("GET /api/v1/assets", 200,
                "{\"items\":[{\"asset\":\"POINT\",\"symbol\":\"P\",\"scale\":0,\"min\":1,\"max\":1000,\"perDay\":5000}]}");
        square.engagement().answer("GET /api/v1/wallet", 200,
                "{\"balances\":[{\"asset\":\"POINT\",\"amount\":1234567}]}");
        square.engagement().answer("GET /api/v1/wallet/entries", 200, """
                {"items":[{"id":"1","at":"2026-01-01T00:00:00Z","asset":"POINT","amount":-25,"kind":"REWARD",
                  "with":{"id":"a","handle":"thuha","displayName":"Thu <Hà>"},"rewardId":"r1"},
                 {"id":"2","at":"2026-01-01T00:00:00Z","asset":"POINT","amount":100,"kind":"WELCOME"},
                 {"id":"3","at":"2026-01-01T00:00:00Z","asset":"POINT","amount":7,"kind":"SOMETHING_NEW","reason":"<why>"}],
                 "next":"c/+"}""");
        var page = as(ROB).get("/wallet").asString();

        assertThat(page).contains("1,234,567 points").contains("−25 points")
                .contains("<a href=\"/rewards/r1\">Reward to Thu &lt;Hà&gt;")
                .contains("+100 points").contains("&lt;why&gt;").contains("/wallet?after=c%2F%2B");
    }

    @Test
    void saysWhenThereIsNothingAndWhenItCannotBeAsked() {
        square.engagement().answer("GET /api/v1/wallet", 200, "{\"balances\":[]}");
        square.engagement().answer("GET /api/v1/wallet/entries", 200, "{\"items\":[],\"next\":null}");
        assertThat(as(ROB).get("/wallet").asString()).contains("Nothing has come in or gone out yet");

        square.engagement().down(true);
        var away = as(ROB).get("/wallet");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isNotNull();
        assertThat(away.asString()).contains("Nothing in it is lost");
    }
}
