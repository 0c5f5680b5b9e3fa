package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.Statements;

/** Lists with whole texts, as feeds for other readers are made of. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ListedTextTest {

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Test
    void bringsTheTextOnlyToThoseWhoAskForIt() {
        Person lan = Person.named("lan");
        Draft.titled("Salt").saying("From the *sea*.").from("THIRD_PARTY").publishedBy(lan);

        listed(Map.of("author", lan.handle())).body("items[0].html", nullValue());
        listed(Map.of("author", lan.handle(), "with", "text")).body("items[0].html",
                containsString("From the <em>sea</em>."))
                .body("items[0].body", equalTo("From the *sea*."))
                .body("items[0].disclaimers.key", contains("third-party-content"));
    }

    @Test
    void bringsTheWordsOfTheReadersLanguageAndTheAuthorsWhereThereAreNone() {
        Person lan = Person.named("lan");
        String id = Draft.titled("Salt").saying("From the sea.").publishedBy(lan).get("id");
        lan.calls().contentType(ContentType.JSON).body(Map.of("title", "Muối", "body", "Từ biển."))
                .put("/api/v1/articles/" + id + "/translations/vi").then().statusCode(200);
        Draft.titled("Pepper").saying("From the hill.").publishedBy(lan);

        given().header("Accept-Language", "vi").queryParam("with", "text").queryParam("author", lan.handle())
                .get("/api/v1/articles").then().statusCode(200).body("items.title", contains("Pepper", "Muối"))
                .body("items[0].html", containsString("From the hill"))
                .body("items[1].html", containsString("Từ biển"));
    }

    @Test
    void bringsNoTextOfWhatIsNotPublic() {
        Person lan = Person.named("lan");
        Draft.titled("Secret").writtenBy(lan);
        String withheld = Draft.titled("Withheld").publishedBy(lan).get("id");
        Person.moderator("mod").calls().contentType(ContentType.JSON)
                .body(Map.of("rule", "r", "facts", "f", "reason", "it breaks the rule"))
                .put("/api/v1/articles/" + withheld + "/withholding").then().statusCode(200);

        listed(Map.of("author", lan.handle(), "with", "text")).body("items", equalTo(List.of()));
        given().queryParams(Map.of("state", "DRAFT", "with", "text")).get("/api/v1/articles").then().statusCode(401);
    }

    @Test
    void asksTwoQuestionsHoweverManyThereAre() {
        Person lan = Person.named("lan");
        for (int i = 0; i < 5; i++) {
            Draft.titled("Number " + i).publishedBy(lan);
        }
        List<String> asked = statements
                .during(() -> listed(Map.of("author", lan.handle(), "with", "text"))
                        .body("items.html", everyItem(notNullValue())))
                .stream().filter(sql -> !sql.contains("from disclaimer")).toList();
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"limit,51", "with,everything"})
    void refusesMoreThanItCanBring(String parameter, String value) {
        Map<String, String> query = new HashMap<>(Map.of("with", "text", "limit", "50"));
        listed(query);
        query.put(parameter, value);
        problem(given().queryParams(query).get("/api/v1/articles").then(), 400, "bad-request")
                .body("violations.field", hasItem(parameter));
    }

    @Test
    void tellsACashTagFromATopicOfTheSameName() {
        Person lan = Person.named("lan");
        String tag = "Q" + lan.handle().substring(lan.handle().length() - 4).replaceAll("[^a-z]", "x").toUpperCase();
        Draft.titled("A coin").saying("I hold $" + tag + ".").publishedBy(lan);
        Draft.titled("A word").about(tag.toLowerCase()).publishedBy(lan);

        listed(Map.of("topic", tag.toLowerCase(), "author", lan.handle())).body("items.title",
                contains("A word", "A coin"));
        listed(Map.of("cashtag", tag, "author", lan.handle())).body("items.title", contains("A coin"));
        listed(Map.of("cashtag", tag, "topic", tag.toLowerCase())).body("items.title", contains("A coin"));
        listed(Map.of("cashtag", tag + "'; drop table article; --")).body("items", equalTo(List.of()));
    }

    private static ValidatableResponse listed(Map<String, String> query) {
        return given().queryParams(query).get("/api/v1/articles").then().statusCode(200);
    }
}
