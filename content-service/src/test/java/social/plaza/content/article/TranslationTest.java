package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;

/** An article in several languages, and what it said before. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TranslationTest {

    private static final String ARTICLES = "/api/v1/articles/";

    private final Person tin = Person.named("tin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi                         | vi
            vi-VN                      | vi
            en-US,en;q=0.9             | en
            fr, en;q=0.8, vi;q=0.3     | en
            ja                         | vi
            en;q=0, ja                 | vi
            not~a~header               | vi
            *                          | vi
            """)
    void isReadInTheReadersLanguage(String accepted, String language) {
        String id = translated();
        given().header("Accept-Language", accepted).get(ARTICLES + id).then().statusCode(200).body("language",
                equalTo(language));
    }

    @Test
    void isReadInTheFirstOfTheLanguagesThatAreAskedForInWhichItIs() {
        String id = translated();
        given().queryParam("lang", "ja,vi,en").header("Accept-Language", "en").get(ARTICLES + id).then()
                .body("language", equalTo("vi")).body("disclaimers[0].language", equalTo("en"));
        given().queryParam("lang", "ja, en").get(ARTICLES + id).then().body("language", equalTo("en"));
        problem(given().queryParam("lang", "en,,vi").get(ARTICLES + id).then(), 400, "bad-request");
        problem(given().queryParam("lang", "a,b,c,d,e,f").get(ARTICLES + id).then(), 400, "bad-request");
    }

    @Test
    void saysThatItIsATranslationAndLeadsToTheOriginal() {
        String id = translated();
        JsonPath vi = given().queryParam("lang", "vi").header("Accept-Language", "en").get(ARTICLES + id).then()
                .body("title", equalTo("Tin sáng")).body("translation", nullValue()).body("original", nullValue())
                .body("languages", contains("vi", "en")).extract().jsonPath();
        given().queryParam("lang", "en").get(ARTICLES + id).then().body("title", equalTo("Morning news"))
                .body("html", containsString("<h2>Two firms</h2>")).body("translation.from", equalTo("vi"))
                .body("translation.machine", equalTo(false)).body("original.language", equalTo("vi"))
                .body("original.url", equalTo(vi.getString("url") + "?lang=vi")).body("url", equalTo(vi.get("url")));
        problem(given().queryParam("lang", "no tag").get(ARTICLES + id).then(), 400, "bad-request");
    }

    /** Whoever looks at the original cannot read it any better for that. */
    @Test
    void keepsItsDisclaimersInTheReadersLanguageWhateverTextIsAskedFor() {
        String id = translated();
        given().queryParam("lang", "vi").header("Accept-Language", "en").get(ARTICLES + id).then()
                .body("language", equalTo("vi")).body("disclaimers[0].language", equalTo("en"));
        given().queryParam("lang", "en").header("Accept-Language", "vi").get(ARTICLES + id).then()
                .body("language", equalTo("en")).body("disclaimers[0].language", equalTo("vi"));
        given().queryParam("lang", "vi").get(ARTICLES + id).then().body("disclaimers[0].language", equalTo("vi"));
    }

    @Test
    void isListedInTheReadersLanguage() {
        translated();
        given().header("Accept-Language", "en").queryParam("author", tin.handle()).get("/api/v1/articles").then()
                .body("items[0].title", equalTo("Morning news"));
    }

    @Test
    void makesARevisionAndCanBeTakenBack() {
        String id = translated();
        given().get(ARTICLES + id).then().body("revision", equalTo(2));
        translate(id, "en", "Morning news").statusCode(200).body("revision", equalTo(2));
        translate(id, "en", "Breakfast news").statusCode(200).body("revision", equalTo(3))
                .body("title", equalTo("Breakfast news"));
        tin.calls().delete(ARTICLES + id + "/translations/en").then().statusCode(204);
        tin.calls().delete(ARTICLES + id + "/translations/en").then().statusCode(204);
        problem(given().get(ARTICLES + id + "/translations/en").then(), 404, "not-found");
        given().get(ARTICLES + id).then().body("revision", equalTo(4)).body("languages", contains("vi"));

        given().get(ARTICLES + id + "/revisions").then().body("items.revision", contains(4, 3, 2, 1))
                .body("items[0].body", nullValue());
        given().queryParam("lang", "en").get(ARTICLES + id + "/revisions/3").then().statusCode(200)
                .body("title", equalTo("Breakfast news")).body("disclaimers.key", contains("third-party-content"));
        problem(given().get(ARTICLES + id + "/revisions/5").then(), 404, "not-found");
        tin.calls().delete(ARTICLES + id + "/publication");
        problem(given().get(ARTICLES + id + "/revisions/1").then(), 404, "not-found");
    }

    @Test
    void isMadeByTheAuthorIntoAnotherLanguage() {
        String id = translated();
        problem(translate(id, "vi", "Same"), 409, "language-taken");
        problem(translate(id, "no_tag", "Bad"), 400, "bad-request");
        problem(Person.named("bo").calls().contentType(ContentType.JSON)
                .body(Map.of("title", "Mine", "body", "x")).put(ARTICLES + id + "/translations/fr").then(), 403,
                "not-yours");
        problem(tin.scoped("drafts").calls().contentType(ContentType.JSON).body(Map.of("title", "Mine", "body", "x"))
                .put(ARTICLES + id + "/translations/fr").then(), 403, "may-not-publish");
    }

    @Test
    void isFoundHoweverItsLanguageIsWritten() {
        String id = translated();
        translate(id, "pt-br", "Bom dia").statusCode(200).body("language", equalTo("pt-BR"));
        for (String language : List.of("pt-br", "pt-BR", "PT-br")) {
            given().get(ARTICLES + id + "/translations/" + language).then().statusCode(200).body("title",
                    equalTo("Bom dia"));
        }
        tin.calls().delete(ARTICLES + id + "/translations/PT-br").then().statusCode(204);
        problem(given().get(ARTICLES + id + "/translations/pt-BR").then(), 404, "not-found");
        problem(given().get(ARTICLES + id + "/translations/no_tag").then(), 400, "bad-request");
    }

    @Test
    void cannotTakeTheOriginalAway() {
        String id = translated();
        problem(tin.calls().delete(ARTICLES + id + "/translations/vi").then(), 409, "original-stays");
        tin.calls().delete(ARTICLES + id + "/translations/ja").then().statusCode(204);
        given().get(ARTICLES + id).then().body("languages", contains("vi", "en")).body("revision", equalTo(2));
    }

    @Test
    void saysSomethingWhereReadersSeeIt() {
        String id = translated();
        problem(translate(id, "fr", "Rien", " ").statusCode(409), 409, "nothing-to-publish");
        String draft = Draft.titled("Draft").with("language", "vi").writtenBy(tin);
        translate(draft, "fr", "Rien", " ").statusCode(200);
        problem(tin.calls().put(ARTICLES + draft + "/publication").then(), 409, "nothing-to-publish");
    }

    @Test
    void isInSoManyLanguagesAtMost() {
        String id = Draft.titled("Draft").with("language", "vi").writtenBy(tin);
        int most = given().get("/api/v1/limits").path("articles.translations.max");
        for (int i = 0; i < most; i++) {
            translate(id, "en-x-" + i, "Once more").statusCode(200);
        }
        problem(translate(id, "fr", "Too many"), 409, "too-many-translations");
        translate(id, "en-x-0", "Another").statusCode(200).body("title", equalTo("Another"));
    }

    private String translated() {
        String id = Draft.titled("Tin sáng").with("language", "vi").from("THIRD_PARTY").saying("# Hai hãng")
                .publishedBy(tin)
                .get("id");
        translate(id, "EN", "Morning news").statusCode(200);
        return id;
    }

    private ValidatableResponse translate(String id, String language, String title) {
        return translate(id, language, title, "# Two firms");
    }

    private ValidatableResponse translate(String id, String language, String title, String body) {
        return tin.calls().contentType(ContentType.JSON).body(Map.of("title", title, "body", body))
                .put(ARTICLES + id + "/translations/" + language).then();
    }
}
