package social.plaza.engagement.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;
import social.plaza.http.SharedHttpTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class HttpTest extends SharedHttpTest {

    @Override
    protected Person someone(String name) {
        return Person.named(name);
    }

    /** A reader who believes to be signed in must not be shown what strangers see. */
    @ParameterizedTest
    @ValueSource(strings = {"likes?article=ARTICLE", "reposts?article=ARTICLE", "reposts/REPOST", "shares/CODE",
            "comments?article=ARTICLE", "rewards?article=ARTICLE", "feeds/latest", "assets"})
    void refusesABadTokenAlsoWhereNobodyNeedsOne(String path) {
        Person an = Person.named("an");
        UUID article = an.publishes("Read by all");
        var made = an.calls().contentType(ContentType.JSON);
        String repost = made.body("{\"articleId\":\"" + article + "\"}").post("/api/v1/reposts").path("id");
        String code = made.body("{\"articleId\":\"" + article + "\",\"channel\":\"link\"}").post("/api/v1/shares")
                .path("code");
        String filled = "/api/v1/"
                + path.replace("ARTICLE", article.toString()).replace("REPOST", repost).replace("CODE", code);
        an.calls().get(filled).then().statusCode(200);
        Instant now = Instant.now();
        for (String authorization : List.of("Bearer not-a-token", "Basic YTpi",
                "Bearer " + an.token("at+jwt", "plaza", now.minusSeconds(900), now.minusSeconds(60)))) {
            problem(given().header("Authorization", authorization).get(filled).then(), 401, "unauthorized")
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", " ID", "ID ", "ID\\u0000", "AZmfLG5QfMC10VxbHw4qdw==", "{ID}", "urn:uuid:ID"})
    void takesIdsInTheirCanonicalFormAlone(String id) {
        Person an = Person.named("an");
        String body = "{\"articleId\":\"" + id.replace("ID", an.publishes("Known").toString()) + "\"}";
        problem(an.calls().contentType(ContentType.JSON).body(body).post("/api/v1/reposts").then(), 400, "bad-request")
                .body("violations.field", contains("articleId"));
    }

    @Test
    void tellsEveryLimit() {
        given().get("/api/v1/limits").then().statusCode(200).body("reposts.quote", equalTo(500))
                .body("shares.channel", equalTo(30)).body("follows.topic", equalTo(40))
                .body("engagement.articles", equalTo(100)).body("grants.amount", equalTo(1_000_000))
                .body("grants.reason", equalTo(500)).body("rewards.message", equalTo(200))
                .body("pins.note", equalTo(200)).body("comments.body", equalTo(4000))
                .body("rates.edits.times", equalTo(30));
    }

    /** The database takes no NUL, and nothing is named by a control character. */
    @Test
    void holdsAddressesToWhatTextsAreHeldTo() {
        for (String path : List.of("/api/v1/feeds/accounts/%00", "/api/v1/shares/%00", "/api/v1/feeds/topics/a%07")) {
            problem(given().urlEncodingEnabled(false).get(path).then(), 404, "not-found");
        }
        problem(given().urlEncodingEnabled(false).get("/api/v1/feeds/latest?lang=%00").then(), 400, "bad-request")
                .body("violations.field", contains("lang"));
    }
}
