package social.plaza.engagement.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.engagement.Clicks;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;
import social.plaza.http.Cursor;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class FollowTest {

    private static final String ACCOUNTS = "/api/v1/follows/accounts/";
    private static final String CASHTAGS = "/api/v1/follows/cashtags/";
    private static final String TOPICS = "/api/v1/follows/topics/";

    @Test
    void followsAnAccountOnceHoweverOftenItIsAsked() {
        Person lan = Person.named("lan");
        Person huy = Person.named("huy");
        for (int times = 0; times < 2; times++) {
            lan.calls().put(ACCOUNTS + huy.handle().toUpperCase()).then().statusCode(204);
        }
        lan.calls().get(ACCOUNTS + huy.handle()).then().body("following", equalTo(true)).body("followers", equalTo(1))
                .body("followingCount", equalTo(0));
        given().get(ACCOUNTS + lan.handle()).then().statusCode(200).body("following", nullValue())
                .body("followingCount", equalTo(1));
        huy.calls().get("/api/v1/follows/followers").then().body("items.account.handle", contains(lan.handle()));
        for (int times = 0; times < 2; times++) {
            lan.calls().delete(ACCOUNTS + huy.handle()).then().statusCode(204);
        }
        lan.calls().get(ACCOUNTS + huy.handle()).then().body("following", equalTo(false)).body("followers", equalTo(0));
    }

    @Test
    void followsATopicWhateverItsCase() {
        Person lan = Person.named("lan");
        String topic = "ai" + UUID.randomUUID().toString().substring(0, 8);
        lan.calls().put(TOPICS + topic.toUpperCase()).then().statusCode(204);
        lan.calls().put(TOPICS + topic).then().statusCode(204);
        lan.calls().get(TOPICS + topic).then().body("following", equalTo(true)).body("followers", equalTo(1));
        lan.calls().delete(TOPICS + topic).then().statusCode(204);
        given().get(TOPICS + topic).then().body("followers", equalTo(0));
        lan.calls().put(TOPICS + "not%20a%20topic").then().statusCode(404);
    }

    @Test
    void followsACashTagApartFromTheTopicOfItsName() {
        Person lan = Person.named("lan");
        String tag = "X" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        for (String typed : List.of(tag, tag.toLowerCase(), "$" + tag)) {
            lan.calls().put(CASHTAGS + typed).then().statusCode(204);
        }
        lan.calls().put(TOPICS + "beside-" + tag).then().statusCode(204);
        lan.calls().get(CASHTAGS + tag).then().body("following", equalTo(true)).body("followers", equalTo(1));
        given().get(CASHTAGS + tag).then().body("following", nullValue()).body("followers", equalTo(1));
        lan.calls().get(TOPICS + tag).then().body("following", equalTo(false)).body("followers", equalTo(0));
        lan.calls().get("/api/v1/follows?kind=cashtags").then().body("items.cashtag", contains(tag))
                .body("items.topic", contains(nullValue()));
        lan.calls().get("/api/v1/follows?kind=topics").then()
                .body("items.topic", contains("beside-" + tag.toLowerCase()));
        String next = lan.calls().queryParam("limit", 1).get("/api/v1/follows").then()
                .body("items.cashtag", contains(nullValue())).extract().path("next");
        lan.calls().queryParam("after", next).get("/api/v1/follows").then().body("items.cashtag", contains(tag));
        String last = lan.calls().queryParam("limit", 1).queryParam("kind", "cashtags").get("/api/v1/follows")
                .path("next");
        assertThat(last).isNull();
        for (int times = 0; times < 2; times++) {
            lan.calls().delete(CASHTAGS + tag).then().statusCode(204);
        }
        given().get(CASHTAGS + tag).then().body("followers", equalTo(0));
        lan.calls().put(CASHTAGS + "not a tag").then().statusCode(404);
        given().put(CASHTAGS + tag).then().statusCode(401);
        lan.scoped("read").calls().put(CASHTAGS + tag).then().statusCode(403);
    }

    /** The same word, typed on another keyboard: with its accent as a letter of its own. */
    @Test
    void knowsATopicHoweverItsLettersAreComposed() {
        Person lan = Person.named("lan");
        String suffix = UUID.randomUUID().toString().substring(0, 6);
        lan.calls().put(TOPICS + "ca\u0301" + suffix).then().statusCode(204);
        lan.calls().get(TOPICS + "c\u00e1" + suffix).then().body("following", equalTo(true));
        lan.calls().get("/api/v1/follows?kind=topics").then().body("items.topic", contains("c\u00e1" + suffix));
        UUID article = lan.publishes("Fish", "c\u00e1" + suffix);
        given().get("/api/v1/feeds/topics/ca\u0301" + suffix).then().statusCode(200)
                .body("items.id", contains(article.toString()));
        given().queryParam("board", "topic:ca\u0301" + suffix).get("/api/v1/pins").then().statusCode(200);
        Person mai = Person.moderator("mai");
        mai.calls().contentType("application/json")
                .body(java.util.Map.of("board", "topic:ca\u0301" + suffix, "articleId",
                        article, "position", 1))
                .post("/api/v1/pins").then().statusCode(201);
        given().queryParam("board", "topic:c\u00e1" + suffix).get("/api/v1/pins").then()
                .body("items.articleId", contains(article.toString()));
        given().get("/api/v1/feeds/topics/ca\u0301" + suffix + "?limit=3").then()
                .body("items[0].why.kind", equalTo("PINNED"));
    }

    @Test
    void refusesACursorThatIsNoneOfItsOwn() {
        Person lan = Person.named("lan");
        for (String key : List.of("x", "", "a1-1-1-1-1", "t", "t not a topic", "b" + UUID.randomUUID())) {
            lan.calls().queryParam("after", Cursor.of("2030-01-01T00:00:00Z", key).toString()).get("/api/v1/follows")
                    .then().statusCode(400).body("violations.field", contains("after"));
        }
        lan.calls().queryParam("after", Cursor.of("2030-01-01T00:00:00Z", "tai").toString()).get("/api/v1/follows")
                .then().statusCode(200);
    }

    @Test
    void listsWhomAndWhatOneFollows() {
        Person lan = Person.named("lan");
        List<String> handles = IntStream.range(0, 3).mapToObj(number -> Person.named("h" + number).handle()).toList();
        handles.forEach(handle -> lan.calls().put(ACCOUNTS + handle).then().statusCode(204));
        lan.calls().put(TOPICS + "markets").then().statusCode(204);
        lan.calls().get("/api/v1/follows?kind=topics").then().body("items.topic", contains("markets"));
        String next = lan.calls().get("/api/v1/follows?limit=2").then().body("items[0].topic", equalTo("markets"))
                .body("items[1].account.handle", equalTo(handles.get(2))).extract().path("next");
        lan.calls().queryParam("after", next).get("/api/v1/follows").then()
                .body("items.account.handle", contains(handles.get(1), handles.get(0))).body("next", nullValue());
        lan.calls().get("/api/v1/follows?kind=accounts").then()
                .body("items.account.handle", contains(handles.get(2), handles.get(1), handles.get(0)));
        lan.calls().get("/api/v1/follows?kind=people").then().statusCode(400);
        given().get("/api/v1/follows").then().statusCode(401);
    }

    @Test
    void refusesOneselfAndNobody() {
        Person lan = Person.named("lan");
        lan.calls().put(ACCOUNTS + lan.handle()).then().statusCode(422)
                .body("type", equalTo("/problems/cannot-follow-yourself"));
        lan.calls().put(ACCOUNTS + "nobody_at_all").then().statusCode(404).body("instance", notNullValue());
    }

    @Test
    void countsFollowersExactlyWhenManyFollowEachOtherAtOnce() {
        List<Person> people = IntStream.range(0, 40).mapToObj(number -> Person.named("f" + number)).toList();
        for (Person followed : people.subList(0, 3)) {
            var statuses = Clicks.together(people.stream().filter(each -> each != followed), "PUT",
                    ACCOUNTS + followed.handle());
            assertThat(statuses).containsOnly(204);
            given().get(ACCOUNTS + followed.handle()).then().body("followers", equalTo(39));
        }
        given().get(ACCOUNTS + people.getFirst().handle()).then().body("followingCount", equalTo(2));
    }

    @Test
    void allowsOnlySoManyAMinuteAndSaysWhenToComeAgain() {
        Person lan = Person.named("lan");
        var statuses = Clicks.together(Stream.generate(() -> lan).limit(100), "PUT",
                TOPICS + "patience");
        assertThat(statuses).contains(204, 429);
        // one more is allowed each second, and some may be over by now
        var refused = Stream.generate(() -> lan.calls().put(TOPICS + "patience").then()).limit(100)
                .filter(answer -> answer.extract().statusCode() == 429).findFirst().orElseThrow();
        refused.header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/too-many-requests"));
        given().get("/api/v1/limits").then().statusCode(200).body("rates.follows.times", equalTo(60));
    }
}
