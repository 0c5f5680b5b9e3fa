package social.plaza.engagement.repost;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class RepostTest {

    private final Person author = Person.named("author");
    private final Person lan = Person.named("lan");

    @Test
    void passesAnArticleOnOnceAndQuotesItAsOftenAsThereAreWords() {
        UUID article = author.publishes("Worth it");
        String id = repost(lan, article, null).statusCode(201).body("quote", nullValue())
                .body("by.handle", equalTo(lan.handle())).extract().path("id");
        repost(lan, article, null).statusCode(200).body("id", equalTo(id)).header("Location", endsWith(id));
        repost(lan, article, "Read this").statusCode(201);
        String last = repost(lan, article, "And again").statusCode(201).extract().path("id");
        engagement(article).body("items[0].counts.reposts", equalTo(3))
                .body("items[0].viewer.reposted", equalTo(true));
        given().queryParam("article", article).get("/api/v1/reposts").then().statusCode(200)
                .body("items.quote", contains("And again", "Read this", null));
        given().get("/api/v1/reposts/" + last).then().statusCode(200).body("quote", equalTo("And again"));
    }

    @Test
    void takesBackOnlyWhatIsOnesOwn() {
        UUID article = author.publishes("Worth it");
        String id = repost(lan, article, "Mine").extract().path("id");
        author.calls().delete("/api/v1/reposts/" + id).then().statusCode(403)
                .body("type", equalTo("/problems/not-your-repost"));
        lan.calls().delete("/api/v1/reposts/" + id).then().statusCode(204);
        lan.calls().delete("/api/v1/reposts/" + id).then().statusCode(204);
        engagement(article).body("items[0].counts.reposts", equalTo(0));
        repost(lan, article, null).statusCode(201);
        lan.calls().delete("/api/v1/reposts?article=" + article).then().statusCode(204);
        lan.calls().delete("/api/v1/reposts?article=" + article).then().statusCode(204);
        engagement(article).body("items[0].counts.reposts", equalTo(0))
                .body("items[0].viewer.reposted", equalTo(false));
    }

    @Test
    void answersARepeatedRequestWithTheFirstAnswer() {
        UUID article = author.publishes("Worth it");
        String key = UUID.randomUUID().toString();
        var first = keyed(key, article).statusCode(201).extract().path("id");
        keyed(key, article).statusCode(201).body("id", equalTo(first)).header("Idempotency-Replayed", "true");
        engagement(article).body("items[0].counts.reposts", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"articleId\":\"x\"}", "{\"articleId\":\"ID\",\"quote\":\"\"}",
            "{\"articleId\":\"ID\",\"quote\":\"LONG\"}", "{\"articleId\":\"ID\",\"quote\":5}",
            "{\"articleId\":\"ID\",\"words\":\"x\"}", "{\"articleId\":\"ID\",\"quote\":\"\\u0000\"}", "[]", "null"})
    void refusesWhatIsNoRepost(String body) {
        String filled = body.replace("ID", UUID.randomUUID().toString()).replace("LONG", "a".repeat(501));
        lan.calls().contentType(ContentType.JSON).body(filled).post("/api/v1/reposts").then().statusCode(400)
                .contentType("application/problem+json").body("violations", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n", "LONG"})
    void namesTheQuoteThatIsBad(String quote) {
        repost(lan, author.publishes("Worth it"), quote.replace("LONG", "a".repeat(501))).statusCode(400)
                .body("violations.field", contains("quote"));
        repost(lan, author.publishes("Worth it"), "😀".repeat(500)).statusCode(201);
    }

    @Test
    void tellsNobodyOfAForeignRepostThatReadersDoNotSee() {
        UUID article = author.publishes("Withheld soon");
        String id = repost(lan, article, "Mine").extract().path("id");
        Person.tells(author.article("Withheld").put("id", article.toString()).put("state", "WITHHELD"));
        given().get("/api/v1/reposts/" + id).then().statusCode(404);
        Person.named("stranger").calls().delete("/api/v1/reposts/" + id).then().statusCode(204);
        author.calls().delete("/api/v1/reposts/" + id).then().statusCode(403);
        author.calls().get("/api/v1/reposts/" + id).then().statusCode(200).body("quote", equalTo("Mine"));
        Person.tells(author.article("Back").put("id", article.toString()));
        given().get("/api/v1/reposts/" + id).then().statusCode(200);
    }

    @Test
    void countsNoVisitOfWhoeverOnlyAsksWhereALinkLeads() {
        UUID article = author.publishes("Shared");
        String code = share(lan, article, "link").statusCode(201).extract().path("code");
        given().head("/api/v1/shares/" + code).then().statusCode(200).header("Cache-Control", "no-store");
        given().get("/api/v1/shares/" + code + "?visit=false").then().statusCode(200).body("visits", equalTo(0))
                .body("url", endsWith("s-" + article));
        given().get("/api/v1/shares/" + code).then().statusCode(200).body("visits", equalTo(1));
        given().head("/api/v1/shares/nosuchcode").then().statusCode(404);
    }

    @Test
    void sharesAnArticleByAShortLinkThatCountsItsVisits() {
        UUID article = author.publishes("Shared");
        String code = share(lan, article, "link").statusCode(201).extract().path("code");
        share(lan, article, "link").statusCode(201).body("code", equalTo(code)).body("url", equalTo("/s/" + code));
        String other = share(lan, article, "device").statusCode(201).extract().path("code");
        assertThat(other).isNotEqualTo(code).hasSizeGreaterThanOrEqualTo(8);
        engagement(article).body("items[0].counts.shares", equalTo(2));
        Set<Integer> visits = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 20).parallel().forEach(visit -> visits
                .add(given().get("/api/v1/shares/" + code).then().statusCode(200)
                        .body("articleId", equalTo(article.toString()))
                        .body("url", endsWith("s-" + article)).extract().path("visits")));
        assertThat(visits).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        given().get("/api/v1/shares/nosuchcode").then().statusCode(404);
        share(lan, article, "Not A Channel").statusCode(400);
        share(lan, UUID.randomUUID(), "link").statusCode(404);
    }

    private ValidatableResponse engagement(UUID article) {
        return lan.calls().queryParam("articles", article).get("/api/v1/engagement").then();
    }

    private ValidatableResponse keyed(String key, UUID article) {
        return lan.calls().header("Idempotency-Key", key).contentType(ContentType.JSON)
                .body(Map.of("articleId", article, "quote", "Once")).post("/api/v1/reposts").then();
    }

    private static ValidatableResponse share(Person person, UUID article, String channel) {
        return person.calls().contentType(ContentType.JSON).body(Map.of("articleId", article, "channel", channel))
                .post("/api/v1/shares").then();
    }

    private static ValidatableResponse repost(Person person, UUID article, String quote) {
        var body = new HashMap<String, Object>(Map.of("articleId", article));
        body.put("quote", quote);
        return person.calls().contentType(ContentType.JSON).body(body).post("/api/v1/reposts").then();
    }
}
