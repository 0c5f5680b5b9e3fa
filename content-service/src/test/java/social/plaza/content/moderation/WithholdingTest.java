package social.plaza.content.moderation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.time.Instant;
import java.util.HashMap;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WithholdingTest {

    private static final String ARTICLES = "/api/v1/articles/";

    private final Person mai = Person.named("mai");
    private final Person mo = Person.moderator("mo");

    @Test
    void isGoneForReadersAndExplainedToTheAuthor() {
        String topic = "t" + UUID.randomUUID().toString().substring(0, 8);
        String id = Draft.titled("Where she lives").about(topic).publishedBy(mai).get("id");
        withhold(mo, id, null).statusCode(200).body("state", equalTo("WITHHELD"));

        problem(given().get(ARTICLES + id).then(), 404, "not-found");
        problem(Person.named("bo").calls().get(ARTICLES + id).then(), 404, "not-found");
        problem(mo.scoped("read pins").calls().get(ARTICLES + id).then(), 404, "not-found");
        given().queryParam("topic", topic).get("/api/v1/articles").then().body("items.size()", equalTo(0));
        given().queryParam("prefix", topic).get("/api/v1/topics").then().body("items.size()", equalTo(0));
        for (Person each : List.of(mai, mo)) {
            each.calls().get(ARTICLES + id).then().statusCode(200).body("state", equalTo("WITHHELD"))
                    .body("withholding.rule", equalTo("Privacy")).body("withholding.facts", equalTo("An address."))
                    .body("withholding.reason", equalTo("Nobody agreed.")).body("withholding.until", nullValue());
        }
        mai.calls().queryParam("state", "WITHHELD").get("/api/v1/articles").then().body("items.id", contains(id));

        mo.calls().contentType(ContentType.JSON).body("{\"reason\":\"It was her own.\"}")
                .delete(ARTICLES + id + "/withholding").then().statusCode(200).body("state", equalTo("PUBLISHED"));
        given().get(ARTICLES + id).then().statusCode(200).body("withholding", nullValue());
        given().queryParam("topic", topic).get("/api/v1/articles").then().body("items.id", contains(id));
        given().queryParam("prefix", topic).get("/api/v1/topics").then().body("items[0].articles", equalTo(1));
    }

    @Test
    void isNotGotAroundByPublishingAnew() {
        String id = Draft.titled("Again").publishedBy(mai).get("id");
        withhold(mo, id, null);
        mai.calls().delete(ARTICLES + id + "/publication").then().statusCode(200).body("state", equalTo("DRAFT"));
        mai.calls().put(ARTICLES + id + "/publication").then().statusCode(200).body("state", equalTo("WITHHELD"));
        problem(given().get(ARTICLES + id).then(), 404, "not-found");
    }

    @Test
    void showsModeratorsWhatWasTakenBackAsItWasPublicAndNotWhatIsWrittenSince() {
        String id = Draft.titled("Said in public").publishedBy(mai).get("id");
        mai.calls().delete(ARTICLES + id + "/publication").then().statusCode(200);
        String tag = mai.calls().get(ARTICLES + id).header("ETag");
        mai.calls().header("If-Match", tag).contentType(ContentType.JSON)
                .body("{\"title\": \"Written in private\", \"body\": \"A secret plan.\"}").patch(ARTICLES + id).then()
                .statusCode(200).body("body", equalTo("A secret plan."));

        String seen = mo.calls().get(ARTICLES + id).then().statusCode(200).body("state", equalTo("DRAFT"))
                .body("title", equalTo("Said in public")).extract().asString();
        assertThat(seen).doesNotContain("secret", "private");
        assertThat(mo.calls().get(ARTICLES + id + "/revisions").then().statusCode(200).extract().asString())
                .doesNotContain("private");
        problem(mo.scoped("read pins").calls().get(ARTICLES + id).then(), 404, "not-found");
        problem(given().get(ARTICLES + id).then(), 404, "not-found");
        problem(mo.calls().get(ARTICLES + Draft.titled("Never public").writtenBy(mai)).then(), 404, "not-found");
    }

    @Test
    void endsByTheClockAndOthersHearOfIt() {
        String id = Draft.titled("For a second").publishedBy(mai).get("id");
        withhold(mo, id, Instant.now().plusMillis(1500));
        problem(given().get(ARTICLES + id).then(), 404, "not-found");
        await().untilAsserted(() -> given().get(ARTICLES + id).then().statusCode(200));
        Person ada = Person.admin("ada");
        await().untilAsserted(
                () -> assertThat(Told.of(id, ada).types()).containsExactly("article.published", "article.withheld",
                        "article.restored"));
    }

    @Test
    void needsAModeratorAndReasons() {
        String id = Draft.titled("Mine").publishedBy(mai).get("id");
        problem(withhold(mai, id, null), 403, "forbidden");
        problem(withhold(mo, id, Instant.now().minusSeconds(5)), 400, "bad-request");
        problem(mo.calls().contentType(ContentType.JSON).body("{\"rule\":\"R\"}").put(ARTICLES + id + "/withholding")
                .then(), 400, "bad-request").body("violations.field", hasItem("reason"));
        problem(withhold(mo, Draft.titled("A draft").writtenBy(mai), null), 404, "not-found");
        given().get(ARTICLES + id).then().statusCode(200);
    }

    private static ValidatableResponse withhold(Person moderator, String id, Instant until) {
        Map<String, Object> statement = new HashMap<>(
                Map.of("rule", "Privacy", "facts", "An address.", "reason", "Nobody agreed."));
        statement.put("until", until == null ? null : until.toString());
        return moderator.calls().contentType(ContentType.JSON).body(statement).put(ARTICLES + id + "/withholding")
                .then();
    }
}
