package social.plaza.web.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.web.SquareTest;

/** What somebody types as an amount: what is given cannot be taken back, so nothing is guessed. */
@QuarkusTest
class MoneyTest extends SquareTest {

    private static final String PATH = "/articles/" + ARTICLE + "/reward";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | 7 | 7", "en | 1,000 | 1000", "en | 1.000 | none", "vi | 1.000 | 1000",
            "vi | 1,000 | none", "en | 1e1 | none", "en | -5 | none", "en | 1.5 | none", "en | 1,00 | none",
            "en | ٣ | none", "vi | 0x10 | none"})
    void isReadInTheReadersLanguage(String language, String typed, String given) {
        square.engagement().answer("POST /api/v1/rewards", 201, "{}");

        form(as(ROB).get(PATH), as(ROB)).header("Accept-Language", language).formParam("key", "k")
                .formParam("other", typed).post(PATH);

        var sent = square.engagement().calls("POST /api/v1/rewards");
        if ("none".equals(given)) {
            assertThat(sent).isEmpty();
        } else {
            assertThat(sent.getFirst().body()).contains("\"amount\":" + given);
        }
    }
}
