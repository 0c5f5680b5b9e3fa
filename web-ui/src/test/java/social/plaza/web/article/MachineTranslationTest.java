package social.plaza.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.web.SquareTest;

/** A reader gets an article in their own language, with and without script, and knows that it was a machine. */
@QuarkusTest
class MachineTranslationTest extends SquareTest {

    private static final String PATH = "/a/" + ARTICLE + "/machine-translations/de";
    private static final String API = "POST /api/v1/articles/" + ARTICLE + "/machine-translations/de";

    @BeforeEach
    void machine() {
        square.content().answer("GET /api/v1/machine-translations", 200, """
                {"engine":"LibreTranslate","languages":[{"from":"en","to":["vi","de"]},{"from":"vi","to":["de"]}]}""");
    }

    @Test
    void isOfferedToWhoReadsAnotherLanguageFirst() {
        assertThat(offer("de")).isEqualTo(PATH);
        assertThat(offer("en")).as("the language that it is in").isEmpty();
        assertThat(offer("vi")).as("a language that it is in, too").isEmpty();
        assertThat(offer("fr")).as("a language that the machine does not know").isEmpty();
        square.content().answer("GET /api/v1/machine-translations", 200, "{\"engine\":null,\"languages\":[]}");
        assertThat(offer("de")).as("no machine").isEmpty();
        square.content().answer("GET /api/v1/machine-translations", 503, "{}");
        assertThat(offer("de")).as("nobody who can say").isEmpty();
    }

    @Test
    void isAskedForByAFormAlone() {
        var page = page(anonymous().get(PATH));
        assertThat(page.select("main form[method=post]").attr("action")).isEqualTo(PATH);
        assertThat(page.text()).contains("Translate into German").contains("this square’s translation server");
        assertThat(square.content().calls(API)).isEmpty();
    }

    @Test
    void leadsToTheArticleWhenItIsThereAndStaysTheReadersLanguage() {
        square.content().answer(API, 200, "{\"language\":\"de\",\"title\":\"Auf Deutsch\"}");
        var answer = formOf(ROB).post(PATH);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/reading/de?back=");
        assertThat(formOf(ROB).header("HX-Request", "true").post(PATH).header("HX-Redirect"))
                .contains("/reading/de?back=");
    }

    @Test
    void saysThatItTakesLong() {
        square.content().answer(API, 202, "{\"language\":\"de\"}");
        assertThat(page(formOf(ROB).post(PATH)).text()).contains("It is being translated").contains("Look again");
        var part = page(formOf(ROB).header("HX-Request", "true").post(PATH));
        assertThat(part.select("#by-machine").attr("hx-trigger")).startsWith("load delay:2s");
        assertThat(part.select("[role=status]").text()).isEqualTo("Being translated into German…");
    }

    @ParameterizedTest
    @CsvSource({"503,translation-unavailable,The translation server does not answer",
            "409,language-not-translated,does not know German",
            "429,too-many-requests,many articles translated in a short time"})
    void saysWhyItCannotBeHad(int status, String problem, String words) {
        square.content().answer(API, status, "{\"type\":\"/problems/%s\",\"status\":%d}".formatted(problem, status));
        var answer = formOf(ROB).post(PATH);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page(answer).select("[role=alert]").text()).contains(words);
        var part = formOf(ROB).header("HX-Request", "true").post(PATH);
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(page(part).select("#by-machine [role=alert]").text()).contains(words);
    }

    private String offer(String language) {
        return page(anonymous().header("Accept-Language", language).get(fresh(ARTICLE_PAGE))).select("#by-machine a")
                .attr("href");
    }

    private static Document page(Response response) {
        return Jsoup.parse(new String(response.asByteArray(), StandardCharsets.UTF_8));
    }
}
