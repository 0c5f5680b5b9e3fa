package social.plaza.web.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.time.Instant;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** A reader gets a comment in their own language, with and without script, and knows that it was a machine. */
@QuarkusTest
class TranslatingCommentTest extends SquareTest {

    private static final String MINHS = "019a0000-0000-7000-8000-0000000000c1";
    private static final String ROBS = "019a0000-0000-7000-8000-0000000000c3";
    private static final String DELETED = "019a0000-0000-7000-8000-0000000000c4";
    private static final String PATH = "/comments/" + MINHS + "/translations/en";
    private static final String API = "/api/v1" + PATH;
    private static final String THERE = """
            {"commentId":"%s","revision":1,"language":"en","from":"vi","body":"x","html":"<p>In <em>English</em></p>",
             "engine":"LibreTranslate","at":"2026-01-01T00:00:00Z"}""".formatted(MINHS);
    private static final String SAME = THERE.replace("\"from\":\"vi\"", "\"from\":\"en\"");
    private static final String RUNNING = """
            {"commentId":"%s","revision":1,"language":"en","state":"RUNNING"}""".formatted(MINHS);

    @BeforeEach
    void machine() {
        knows("en", "de");
        square.engagement().answer("GET /api/v1/comments/" + MINHS, 200, """
                {"id":"%s","articleId":"%s","author":{"id":"m","handle":"minh","displayName":"Minh"},"body":"Giá trần",
                 "html":"<p>Giá trần</p>","state":"VISIBLE","revision":1,"createdAt":"2026-01-01T00:00:00Z"}"""
                .formatted(MINHS, ARTICLE));
    }

    @Test
    void isOfferedInALanguageThatTheReaderReads() {
        var page = page(as(ROB).get(fresh(ARTICLE_PAGE)));
        assertThat(page.select("form[action=" + PATH + "] button").text()).startsWith("Translate");
        assertThat(page.select("form[action=" + PATH + "] button").attr("aria-label"))
                .isEqualTo("Translate what Minh Quân wrote into English");
        assertThat(page.select("#translate-" + ROBS)).as("his own").isEmpty();
        assertThat(page.select("#translate-" + DELETED)).isEmpty();

        assertThat(offered(reading("pt-BR.de", "vi"))).endsWith("/de");
        assertThat(offered(anonymous().header("Accept-Language", "fr, de;q=0.9, en;q=0.8"))).endsWith("/de");
        knows("zh-Hans", "pt");
        assertThat(offered(reading("pt-BR", "en"))).endsWith("/pt");
        assertThat(offered(anonymous().header("Accept-Language", "zh-CN"))).endsWith("/zh-Hans");
        assertThat(offered(anonymous().header("Accept-Language", "vi, en"))).isEmpty();
    }

    @Test
    void isNotOfferedWithoutAMachine() {
        square.content().answer("GET /api/v1/machine-translations", 200, "{\"engine\":null,\"languages\":[]}");
        assertThat(offered(anonymous())).isEmpty();
        for (int status : new int[]{404, 500, 503}) {
            square.content().answer("GET /api/v1/machine-translations", status, "{}");
            assertThat(offered(anonymous())).isEmpty();
        }
    }

    @Test
    void asksTheMachineForItsLanguagesWithTheTagOfWhatItKnows() {
        offered(anonymous());
        square.content().answer("GET /api/v1/machine-translations", call -> "\"m1\"".equals(
                call.headers().get("If-None-Match"))
                        ? new Reply(304, "", Map.of("ETag", "\"m1\""))
                        : Reply.of(500, "{}"));
        assertThat(offered(anonymous())).endsWith("/en");
        assertThat(offered(anonymous())).as("and again").endsWith("/en");
        assertThat(square.content().calls("GET /api/v1/machine-translations").getFirst().headers())
                .doesNotContainKey("Authorization");
    }

    @Test
    void standsInThePlaceOfTheWordsWithoutScript() {
        square.engagement().answer("POST " + API, 200, THERE);
        square.engagement().answer("GET " + API, 200, THERE);
        var moved = formOf(ROB).formParam("back", ARTICLE_PAGE + "?sort=old&after=x").post(PATH).then().statusCode(303)
                .extract().header("Location");
        assertThat(moved).endsWith(ARTICLE_PAGE + "?sort=old&after=x&translated=" + MINHS + ".en#comment-" + MINHS);

        var page = page(as(ROB).get(fresh(ARTICLE_PAGE + "?translated=" + MINHS + ".en")));
        var place = page.select("#comment-" + MINHS + " #rendition-" + MINHS);
        assertThat(place.select("> .prose[lang=en][dir=auto]").text()).isEqualTo("In English");
        assertThat(place.select(".by-machine .became").text()).isEqualTo("Translated by machine (LibreTranslate)");
        assertThat(place.select("details:not([open]) > summary").text()).isEqualTo("View original");
        assertThat(place.select("details .prose[lang=vi][dir=auto]").text()).startsWith("The cap is the part");
        assertThat(place.select(".disclaimer").text()).contains("A machine translated this.");
        assertThat(place.select(".disclaimer a").attr("href")).isEqualTo("/disclaimers/machine-translated");
        assertThat(page.select(".rendition.settled")).hasSize(1);
        assertThat(page.select("input[name=back]").eachAttr("value")).noneMatch(back -> back.contains("translated="));
    }

    @Test
    void takesThePlaceOfTheWordsByScript() {
        square.engagement().answer("POST " + API, 200, THERE);
        var part = byScript().header("Accept-Language", "en").post(PATH).then().statusCode(200).extract().asString();
        assertThat(part.strip()).startsWith("<div class=\"rendition settled\" id=\"rendition-" + MINHS + "\">");
        assertThat(part).contains("In <em>English</em>", "View original", "Giá trần").doesNotContain("<html", "<form");
    }

    @Test
    void saysWhenThereWasNothingToTranslate() {
        square.engagement().answer("POST " + API, 200, SAME);
        assertThat(page(byScript().post(PATH)).select(".became").text())
                .isEqualTo("This comment already is in English.");
        assertThat(byScript().header("Accept-Language", "vi").post(PATH).asString()).contains("đã bằng Tiếng Anh",
                "Giá trần");
    }

    @Test
    void isAskedForAgainWhileItRunsAndNotForEver() {
        square.engagement().answer("POST " + API, call -> new Reply(202, RUNNING, Map.of("Retry-After", "3")));
        square.engagement().answer("GET " + API, call -> new Reply(202, RUNNING, Map.of("Retry-After", "3")));
        var running = page(byScript().post(PATH)).select(".became");
        assertThat(running.text()).startsWith("It is being translated.");
        assertThat(running.attr("hx-trigger")).isEqualTo("load delay:3s");
        var polled = page(byScript().urlEncodingEnabled(false).get(running.attr("hx-get"))).select(".became");
        assertThat(polled.attr("hx-get")).isEqualTo(running.attr("hx-get"));
        var late = page(byScript().get(PATH + "?since=" + (Instant.now().getEpochSecond() - 61)));
        assertThat(late.select(".became").text()).startsWith("The translation takes longer than usual.");
        assertThat(late.select("[hx-get]")).isEmpty();
        anonymous().get(late.select(".became a").attr("href")).then().statusCode(303).header("Location",
                org.hamcrest.Matchers.endsWith("translated=" + MINHS + ".en#comment-" + MINHS));

        var page = page(anonymous().get(fresh(ARTICLE_PAGE + "?translated=" + MINHS + ".en")));
        assertThat(page.select("#rendition-" + MINHS + " .became a").text()).isEqualTo("Look again");
        assertThat(page.select("#rendition-" + MINHS + " .prose").text()).startsWith("The cap");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            503 | translation-unavailable | The translation server does not answer. Try again in a minute.
            503 | overrun                 | Many comments are being translated right now. Try again in a moment.
            429 | too-many-requests       | You asked for many translations in a short time. Try again in 1 min.
            409 | language-not-translated | The translation server does not know English.
            """)
    void saysInWordsWhyThereIsNone(int status, String slug, String words) {
        square.engagement().answer("POST " + API, call -> Reply.problem(status, slug));
        var part = page(byScript().post(PATH).then().statusCode(200).extract().response());
        assertThat(part.select(".rendition:not(.settled) .became.failed").text()).isEqualTo(words);
        assertThat(part.select(".prose").text()).isEqualTo("Giá trần");

        var page = page(formOf(ROB).formParam("back", ARTICLE_PAGE).post(PATH).then().statusCode(status).extract()
                .response());
        assertThat(page.select(".became.failed").text()).isEqualTo(words);
        assertThat(page.select("form[action=" + PATH + "] button").text()).isEqualTo("Translate into English");
        assertThat(page.select("a[href=" + ARTICLE_PAGE + "#comment-" + MINHS + "]")).isNotEmpty();
    }

    /** A page for everybody has no form: its link leads to one, and machines that follow links have nothing translated. */
    @Test
    void isForReadersWithoutAnAccountToo() {
        square.engagement().answer("GET " + API, call -> Reply.problem(404, "not-found"));
        var link = page(anonymous().get(fresh(ARTICLE_PAGE))).select("a#translate-" + MINHS);
        assertThat(link.attr("rel")).isEqualTo("nofollow");
        var form = anonymous().get(link.attr("href"));
        assertThat(page(form).select("form[action=" + PATH + "] button").text()).isEqualTo("Translate into English");
        var script = anonymous().header("HX-Request", "true").get(link.attr("href"));
        assertThat(page(script).select(".rendition form[hx-trigger=load]").attr("hx-post")).isEqualTo(PATH);
        assertThat(square.engagement().calls("POST " + API)).isEmpty();

        square.engagement().answer("POST " + API, 200, THERE);
        form(form, anonymous()).formParam("back", ARTICLE_PAGE).post(PATH).then().statusCode(303);
        assertThat(square.engagement().calls("POST " + API).getFirst().headers()).doesNotContainKey("Authorization")
                .containsKey("Plaza-Client-Address");
        anonymous().contentType("application/x-www-form-urlencoded").formParam("back", "/").post(PATH).then()
                .statusCode(400);

        square.engagement().answer("GET " + API, 200, THERE);
        anonymous().get(PATH + "?back=" + ARTICLE_PAGE).then().statusCode(303).header("Location",
                org.hamcrest.Matchers.endsWith("translated=" + MINHS + ".en#comment-" + MINHS));
        assertThat(anonymous().get(fresh(ARTICLE_PAGE + "?translated=" + MINHS + ".en")).asString())
                .contains("In <em>English</em>");
    }

    @Test
    void leadsNowhereElseAndTakesNothingThatIsNone() {
        square.engagement().answer("POST " + API, 200, THERE);
        assertThat(formOf(ROB).formParam("back", "https://evil.example").post(PATH).header("Location"))
                .contains("/a/" + ARTICLE + "?translated=").doesNotContain("evil");
        anonymous().get("/comments/" + MINHS + "/translations/x%20y").then().statusCode(404);
        square.engagement().answer("GET /api/v1/comments/" + MINHS, 200,
                "{\"id\":\"" + MINHS + "\",\"articleId\":\"" + ARTICLE + "\",\"state\":\"DELETED\"}");
        formOf(ROB).post(PATH).then().statusCode(404);
        for (var odd : new String[]{"x", MINHS + ".", MINHS + ".%22", "%00", MINHS + ".en&translated=x"}) {
            anonymous().get(fresh(ARTICLE_PAGE + "?translated=" + odd)).then().statusCode(200);
        }
    }

    @Test
    void isReadWhileNobodyCanSayTheWordsOfTheDisclaimer() {
        square.engagement().answer("POST " + API, 200, THERE);
        square.content().answer("GET /api/v1/disclaimers/machine-translated", 503, "{}");
        var part = page(byScript().header("Accept-Language", "vi").post(PATH));
        assertThat(part.select(".disclaimer a").attr("href")).isEqualTo("/disclaimers/machine-translated");
    }

    private void knows(String... targets) {
        square.content().answer("GET /api/v1/machine-translations", call -> new Reply(200, """
                {"engine":"LibreTranslate","languages":[{"from":"vi","to":["%s"]}]}"""
                .formatted(String.join("\",\"", targets)), Map.of("ETag", "\"m1\"")));
    }

    private String offered(RequestSpecification reader) {
        return page(reader.get(fresh(ARTICLE_PAGE))).select("a#translate-" + MINHS).attr("href").replaceFirst("\\?.*",
                "");
    }

    private RequestSpecification reading(String chosen, String language) {
        return anonymous().cookie("plaza_reading", chosen).header("Accept-Language", language);
    }

    private RequestSpecification byScript() {
        return formOf(ROB).header("HX-Request", "true");
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }
}
