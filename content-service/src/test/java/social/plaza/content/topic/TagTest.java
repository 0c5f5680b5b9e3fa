package social.plaza.content.topic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Person;
import social.plaza.content.Plans;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;

/** What the pages of topics and cash tags tell beside their articles. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TagTest {

    @Inject
    Plans plans;

    @Inject
    Session session;

    private final Person mai = Person.named("mai");
    private final String topic = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final String cash = "X" + topic.substring(1).toUpperCase(Locale.ROOT);

    @Test
    void tellsWhatStandsBesideATopicTheMostOftenFirst() {
        about(topic, topic + "-sea").publishedBy(mai);
        about(topic, topic + "-sea", topic + "-air").saying("$" + cash).publishedBy(mai);
        topic(topic).body("topic", equalTo(topic)).body("cashtag", nullValue()).body("articles", equalTo(2))
                .body("related.topic", contains(topic + "-sea", null, topic + "-air"))
                .body("related.cashtag", contains(null, cash, null)).body("related.articles", contains(2, 1, 1));
        String tag = topic(topic.toUpperCase(Locale.ROOT)).body("topic", equalTo(topic)).extract().header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/topics/" + topic).then().statusCode(304);
    }

    @Test
    void tellsOfACashTagInWhateverLettersItIsAskedFor() {
        about(topic).saying("$" + cash + " rose.").publishedBy(mai);
        about(cash.toLowerCase(Locale.ROOT)).saying("The word, not the sign.").publishedBy(mai);
        cashtag(cash.toLowerCase(Locale.ROOT)).body("cashtag", equalTo(cash)).body("topic", nullValue())
                .body("articles", equalTo(1)).body("related.topic", contains(topic));
        topic(cash).body("related.cashtag", hasItem(cash));
        given().queryParam("cashtag", cash.toLowerCase(Locale.ROOT)).get("/api/v1/articles").then()
                .body("items.cashtags", contains(java.util.List.of(cash)));
    }

    @Test
    void takesNothingFromDraftsAndWhatIsWithheldTakenBackOrOld() {
        about(topic, topic + "-draft").writtenBy(mai);
        String withheld = about(topic, topic + "-withheld").saying("$" + cash).publishedBy(mai).get("id");
        Person.moderator("mo").calls().contentType("application/json")
                .body(Map.of("rule", "Privacy", "facts", "An address.", "reason", "Nobody agreed."))
                .put("/api/v1/articles/" + withheld + "/withholding").then().statusCode(200);
        String back = about(topic, topic + "-back").saying("$" + cash).publishedBy(mai).get("id");
        mai.calls().delete("/api/v1/articles/" + back + "/publication").then().statusCode(200);
        String old = about(topic, topic + "-old").publishedBy(mai).get("id");
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                "update article_topic set published_at = published_at - interval '91 days' where article_id = :id")
                .setParameter("id", UUID.fromString(old)).executeUpdate());
        topic(topic).body("related", empty()).body("articles", equalTo(1));
        cashtag(cash).body("related", empty()).body("articles", equalTo(0));
    }

    @Test
    void countsACashTagWhenItComesIntoAnArticleAndGoesFromIt() {
        String id = about(topic).saying("$" + cash).publishedBy(mai).get("id");
        cashtag(cash).body("articles", equalTo(1));
        String tag = mai.calls().get("/api/v1/articles/" + id).header("ETag");
        mai.calls().contentType("application/merge-patch+json").header("If-Match", tag).body(Map.of("body", "Nothing."))
                .patch("/api/v1/articles/" + id).then().statusCode(200);
        cashtag(cash).body("articles", equalTo(0));
        given().queryParam("cashtag", cash).get("/api/v1/articles").then().body("items", empty());
    }

    @Test
    void knowsATagThatNobodyHasUsed() {
        topic("nobody-" + topic).body("articles", equalTo(0)).body("related", empty());
        cashtag("QQQQQQQQQQ").body("articles", equalTo(0));
        given().queryParam("prefix", "$").get("/api/v1/topics").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics/a b", "topics/<b>", "topics/-", "cashtags/1INCH", "cashtags/A B",
            "cashtags/TOOLONGATAG",
            "cashtags/$BTC", "cashtags/BTC.USDT", "cashtags/\u0130"})
    void findsNoneThatCannotBe(String path) {
        given().get("/api/v1/" + path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void looksAtTheNewestOfItsListAlone() throws Exception {
        assertThat(plans.steps(RelatedTags.RELATED.replaceAll(":\\w+", "?")))
                .anyMatch(step -> step.startsWith("Index") && step.endsWith(" article_topic_pkey"))
                .noneMatch(step -> step.startsWith("Seq Scan"));
    }

    private static Draft about(String... topics) {
        return Draft.titled("About").about(topics);
    }

    private static ValidatableResponse topic(String name) {
        return given().get("/api/v1/topics/" + name).then().statusCode(200);
    }

    private static ValidatableResponse cashtag(String name) {
        return given().get("/api/v1/cashtags/" + name).then().statusCode(200);
    }
}
