package social.plaza.content.moderation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;
import social.plaza.content.event.Told;

/** Notes and disclaimers that moderators put to an article. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AnnotatingTest {

    private static final String ARTICLES = "/api/v1/articles/";
    private static final String ADDED = "/disclaimers/author-holds-position";

    private final Person mai = Person.named("mai");
    private final Person mo = Person.moderator("mo");

    @Test
    void aNoteStandsBesideTheTextUntilAnotherTakesItsPlace() {
        String id = Draft.titled("The harbour is closed").publishedBy(mai).get("id");
        String before = given().get(ARTICLES + id).header("ETag");
        note(id, "It reopened at noon.").statusCode(200).body("note.text", equalTo("It reopened at noon."));
        given().get(ARTICLES + id).then().body("note.text", equalTo("It reopened at noon."))
                .body("body", equalTo("Nothing happened, and everyone wrote about it."));
        assertThat(given().get(ARTICLES + id).header("ETag")).isNotEqualTo(before);

        note(id, "It reopened at one.").statusCode(200);
        given().get(ARTICLES + id).then().body("note.text", equalTo("It reopened at one."));
        take(mo, id + "/note", "Everybody knows by now.").statusCode(200).body("note", nullValue());
        take(mo, id + "/note", null).statusCode(200);
        given().get(ARTICLES + id).then().body("note", nullValue());
    }

    /** So that readers of feeds, who have it already, are shown it again. */
    @Test
    void theArticleChangesWithWhateverIsPutBesideItOrTakenAway() {
        String id = Draft.titled("The harbour is closed").publishedBy(mai).get("id");
        String published = given().get(ARTICLES + id).then().extract().path("publishedAt");
        assertThat(changed(id)).isEqualTo(published);
        List<Runnable> changes = List.of(() -> note(id, "It reopened."), () -> take(mo, id + "/note", "Known by now."),
                () -> add(mo, id, "He owns a nursery."), () -> take(mo, id + ADDED, "He sold it."), () -> {
                    mo.calls().contentType(ContentType.JSON)
                            .body(Map.of("rule", "Privacy", "facts", "An address.", "reason", "Nobody agreed."))
                            .put(ARTICLES + id + "/withholding").then().statusCode(200);
                    mo.calls().contentType(ContentType.JSON).body(Map.of("reason", "It was his own."))
                            .delete(ARTICLES + id + "/withholding").then().statusCode(200);
                });
        for (Runnable change : changes) {
            Instant before = Instant.parse(changed(id));
            change.run();
            assertThat(Instant.parse(changed(id))).isAfter(before);
        }
        given().get(ARTICLES + id + "/revisions/1").then().statusCode(200).body("changedAt", nullValue());
    }

    private static String changed(String id) {
        return given().get(ARTICLES + id).then().statusCode(200).extract().path("changedAt");
    }

    @Test
    void anAddedDisclaimerStaysWhateverItsAuthorDoes() {
        String id = Draft.titled("Why roses will rise").publishedBy(mai).get("id");
        given().get(ARTICLES + id).then().body("disclaimers", empty());
        add(mo, id, "He owns a nursery.").statusCode(200).body("disclaimers.key", contains("author-holds-position"));

        String tag = mai.calls().get(ARTICLES + id).then().body("disclaimers.because", contains("moderator"))
                .body("disclaimers.reason", contains("He owns a nursery.")).extract().header("ETag");
        mai.calls().header("If-Match", tag).contentType(ContentType.JSON)
                .body("{\"disclaimers\": [], \"title\": \"Why they will\"}").patch(ARTICLES + id).then()
                .statusCode(200).body("disclaimers.because", contains("moderator"));
        problem(take(mai, id + ADDED, null), 403, "forbidden");
        mai.calls().delete(ARTICLES + id + "/publication").then().statusCode(200);
        mai.calls().put(ARTICLES + id + "/publication").then().statusCode(200).body("disclaimers.key",
                contains("author-holds-position"));

        take(mo, id + ADDED, "He sold it.").statusCode(200).body("disclaimers", empty());
        given().get(ARTICLES + id).then().body("disclaimers", empty());
    }

    @Test
    void whatARuleDemandsOrTheAuthorChoseStaysWhenAModeratorsIsTakenAway() {
        String chosen = Draft.titled("Mine").with("disclaimers", List.of("author-holds-position")).publishedBy(mai)
                .get("id");
        add(mo, chosen, "It is so.").statusCode(200).body("disclaimers.because", contains("moderator"));
        take(mo, chosen + ADDED, null).statusCode(200).body("disclaimers.because", contains("author"));
        String demanded = Draft.titled("Theirs").from("THIRD_PARTY").publishedBy(mai).get("id");
        given().when().get(ARTICLES + demanded).then().body("disclaimers.because", contains("rule"));
        mo.calls().contentType(ContentType.JSON).body(Map.of("reason", "Twice."))
                .put(ARTICLES + demanded + "/disclaimers/third-party-content").then().statusCode(200)
                .body("disclaimers.because", contains("rule")).body("disclaimers[0].reason", equalTo("Twice."));
        take(mo, demanded + "/disclaimers/third-party-content", "Once is enough.").statusCode(200)
                .body("disclaimers.because", contains("rule")).body("disclaimers[0].reason", nullValue());
    }

    @Test
    void othersAreToldOnceHoweverOftenItIsDone() {
        String id = Draft.titled("Told").publishedBy(mai).get("id");
        String first = add(mo, id, "He owns some.").extract().header("ETag");
        assertThat(add(mo, id, "He owns some.").extract().header("ETag")).isEqualTo(first);
        note(id, "Once.");
        note(id, "Once.");
        Told told = Told.of(id, Person.admin("ada"));
        assertThat(told.types()).containsExactly("article.published", "article.disclaimed", "article.noted");
        assertThat(told.events().get(1).get("data").toString()).contains("author-holds-position");
        assertThat(told.versions()).as("which of two is the later").doesNotHaveDuplicates().isSorted();
    }

    @Test
    void needsAModeratorAReasonAndSomethingThatIsPublic() {
        String id = Draft.titled("Mine").publishedBy(mai).get("id");
        String draft = Draft.titled("Not yet").writtenBy(mai);
        for (Person each : List.of(mai, Person.named("bo"), mo.scoped("read write"))) {
            problem(add(each, id, "Because."), 403, "forbidden");
            problem(put(each, id + "/note", Map.of("text", "Because.")), 403, "forbidden");
        }
        problem(given().contentType(ContentType.JSON).body("{\"reason\":\"R\"}").put(ARTICLES + id + ADDED).then(), 401,
                "unauthorized");
        problem(put(mo, id + ADDED, Map.of()), 400, "bad-request").body("violations.field", hasItem("reason"));
        problem(put(mo, id + "/note", Map.of("reason", "R")), 400, "bad-request").body("violations.field",
                hasItem("text"));
        problem(take(mo, id + ADDED, ""), 400, "bad-request").body("violations.field", hasItem("reason"));
        problem(put(mo, id + "/disclaimers/nobody-knows", Map.of("reason", "R")), 404, "not-found");
        problem(add(mo, draft, "R"), 404, "not-found");
        problem(put(mo, UUID.randomUUID() + "/note", Map.of("text", "T")), 404, "not-found");
        given().get(ARTICLES + id).then().body("disclaimers", empty()).body("note", nullValue());
    }

    private ValidatableResponse note(String id, String text) {
        return put(mo, id + "/note", Map.of("text", text));
    }

    private static ValidatableResponse add(Person who, String id, String reason) {
        return put(who, id + ADDED, Map.of("reason", reason));
    }

    private static ValidatableResponse put(Person who, String what, Map<String, ?> body) {
        return who.calls().contentType(ContentType.JSON).body(body).put(ARTICLES + what).then();
    }

    private static ValidatableResponse take(Person who, String what, String reason) {
        return (reason == null
                ? who.calls()
                : who.calls().contentType(ContentType.JSON).body(Map.of("reason", reason)))
                .delete(ARTICLES + what).then();
    }
}
