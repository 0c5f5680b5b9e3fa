package social.plaza.web.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;
import social.plaza.web.syndication.Told;

/** The picture that stands for an article where its link is shared. */
@QuarkusTest
class CardTest extends SquareTest {

    private static final String ASKED = "GET /api/v1/articles/";

    @Inject
    Cards cards;

    @Test
    void isAPictureWithTheWordsThatAreOnIt() throws Exception {
        var card = card(article("b1", Told.titled("Muối & tiêu")));
        var picture = ImageIO.read(new ByteArrayInputStream(card.asByteArray()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(words(card)).contains("Muối & tiêu", "Thu Hà", "Third-party: The Wire", "Third-party content",
                "Not financial advice");
        assertThat(card.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(card.header("Cache-Control")).startsWith("public, max-age=");
        assertThat(card.cookies()).isEmpty();
    }

    @Test
    void isNotSentToWhoHasIt() {
        var path = article("b2", Told.titled("Salt"));
        var tag = card(path).header("ETag");
        anonymous().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
        anonymous().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void isAnotherOneWhenADisclaimerIsAdded() {
        var before = card(article("b3", Told.titled("Salt"))).header("ETag");
        var after = card(article("b4", Told.titled("Salt").with("disclaimers", List.of(
                Told.disclaimer("third-party-content", "x"), Told.disclaimer("not-financial-advice", "x"),
                Told.disclaimer("sponsored", "x")))));
        assertThat(after.header("ETag")).isNotEqualTo(before);
        assertThat(words(after)).contains("Sponsored");
    }

    @Test
    void isThereForNothingThatIsNotPublic() {
        var withheld = article("b5", Told.titled("Salt").with("state", "WITHHELD"));
        anonymous().get(withheld).then().statusCode(404);
        as(THU_HA).get(withheld).then().statusCode(404);
        square.content().answer(ASKED + "019a0000-0000-7000-8000-0000000000b6",
                call -> Reply.problem(404, "not-found"));
        anonymous().get("/card/019a0000-0000-7000-8000-0000000000b6.png").then().statusCode(404);
        square.content().calls().stream().filter(call -> call.path().contains("/articles/"))
                .forEach(call -> assertThat(call.headers()).doesNotContainKey("Authorization"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/card/x.png", "/card/../../etc/passwd.png", "/card/.png", "/card/" + ARTICLE + ".jpg"})
    void isOnlyWhereAnArticleIs(String path) {
        anonymous().get(path).then().statusCode(404);
        assertThat(square.content().calls()).isEmpty();
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        var path = article("b7", Told.titled("Salt"));
        anonymous().header("Accept-Language", "fr").get(path + "?lang=vi").then().statusCode(200);
        assertThat(square.content().calls(ASKED + "019a0000-0000-7000-8000-0000000000b7").getLast().headers())
                .containsEntry("Accept-Language", "vi");
        anonymous().get(path + "?lang=%0a").then().statusCode(400);
    }

    @Test
    void isDrawnOnceHoweverManyAskAtATime() {
        var text = new CardText("Drawn once", "en", "Rob  @rob", null, List.of("Sponsored"), "en");
        var all = IntStream.range(0, 12).parallel().mapToObj(n -> cards.of(text)).toList();
        assertThat(all).allMatch(each -> each == all.getFirst());
        var others = IntStream.range(0, 12).parallel()
                .mapToObj(n -> cards.of(new CardText("Number " + n, "en", "Rob  @rob", null, List.of(), "en")))
                .toList();
        assertThat(others).doesNotHaveDuplicates().allMatch(each -> each.length > 1000);
    }

    @Test
    void turnsNoWordsAround() {
        var words = words(card(article("b8", Told.titled("Safe \u202Eecivda laicnanif\u202C \u2066x").with("source",
                Map.of("kind", "SPONSORED", "name", "\u202EWire", "url", "https://wire.example/1")))));
        assertThat(words).doesNotContain("\u202E").doesNotContain("\u2066").contains("Sponsored: Wire");
    }

    /** Else each article would be a time series of its own. */
    @Test
    void isCountedWithAllOthers() {
        card(article("b9", Told.titled("Salt")));
        anonymous().get("/sitemap-2020-01.xml");
        anonymous().get("/c/ZZTOP/feed.xml");
        var metrics = anonymous().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics).contains("uri=\"/card/").doesNotContain("0000000000b9", "2020-01", "ZZTOP");
    }

    @Test
    void existsForTheSquareAndItsMark() throws Exception {
        for (var path : List.of("/card/plaza.png", "/card/icon.png")) {
            var answer = anonymous().get(path).then().statusCode(200).contentType("image/png").extract();
            assertThat(ImageIO.read(new ByteArrayInputStream(answer.asByteArray()))).isNotNull();
        }
    }

    /** @return the path of its card */
    private String article(String end, Told told) {
        var id = "019a0000-0000-7000-8000-0000000000" + end;
        square.content().answer(ASKED + id, 200, told.with("id", id).alone());
        return "/card/" + id + ".png";
    }

    private ExtractableResponse<Response> card(String path) {
        return anonymous().get(path).then().statusCode(200).contentType(startsWith("image/png")).extract();
    }

    /** The picture's iTXt chunk. */
    private static String words(ExtractableResponse<Response> card) {
        var text = new String(card.asByteArray(), StandardCharsets.UTF_8);
        return text.substring(text.indexOf("iTXtDescription"), text.indexOf("IDAT"));
    }
}
