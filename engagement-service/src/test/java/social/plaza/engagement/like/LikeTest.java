package social.plaza.engagement.like;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import social.plaza.engagement.Clicks;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class LikeTest {

    @Inject
    Session session;

    @Test
    void countsALikeOnceAndTakesItBackOnce() {
        UUID article = Person.named("author").publishes("Likeable");
        Person mai = Person.named("mai");
        for (int times = 0; times < 2; times++) {
            mai.calls().put("/api/v1/likes/" + article).then().statusCode(204);
            engagement(mai, article).body("items[0].counts.likes", equalTo(1)).body("items[0].viewer.liked",
                    equalTo(true));
        }
        engagement(Person.named("other"), article).body("items[0].viewer.liked", equalTo(false));
        given().queryParam("articles", article).get("/api/v1/engagement").then().body("items[0].viewer", nullValue());
        for (int times = 0; times < 2; times++) {
            mai.calls().delete("/api/v1/likes/" + article).then().statusCode(204);
            engagement(mai, article).body("items[0].counts.likes", equalTo(0));
        }
    }

    @Test
    void staysExactUnder200ConcurrentClicks() {
        UUID article = Person.named("author").publishes("Hot");
        List<Person> people = IntStream.range(0, 200).mapToObj(number -> Person.named("p" + number)).toList();
        assertThat(Clicks.together(people.stream(), "PUT", "/api/v1/likes/" + article)).containsOnly(204);
        engagement(people.getFirst(), article).body("items[0].counts.likes", equalTo(200));
        assertThat(Clicks.together(people.stream().limit(150), "DELETE", "/api/v1/likes/" + article))
                .containsOnly(204);
        engagement(people.getFirst(), article).body("items[0].counts.likes", equalTo(50));
    }

    @Test
    void countsAnAuthorsOwnLikeButLetsItMakeNothingHot() {
        Person author = Person.named("author");
        UUID article = author.publishes("My own");
        author.calls().put("/api/v1/likes/" + article).then().statusCode(204);
        engagement(author, article).body("items[0].counts.likes", equalTo(1));
        assertThat(score(article)).isZero();
        Person.named("mai").calls().put("/api/v1/likes/" + article).then().statusCode(204);
        assertThat(score(article)).isOne();
        author.calls().delete("/api/v1/likes/" + article).then().statusCode(204);
        assertThat(score(article)).isOne();
    }

    private long score(UUID article) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select score from article_count where article_id = :id", Long.class)
                .setParameter("id", article).getSingleResult());
    }

    @Test
    void countsOnePersonsClicksOnce() {
        UUID article = Person.named("author").publishes("Clicked");
        Person mai = Person.named("mai");
        assertThat(Clicks.together(Stream.generate(() -> mai).limit(200), "PUT", "/api/v1/likes/" + article))
                .containsOnly(204);
        engagement(mai, article).body("items[0].counts.likes", equalTo(1));
    }

    @Test
    void listsWhoLikesIt() {
        UUID article = Person.named("author").publishes("Listed");
        List<String> handles = new ArrayList<>();
        for (String name : List.of("an", "binh", "chi")) {
            Person person = Person.named(name);
            person.calls().put("/api/v1/likes/" + article).then().statusCode(204);
            handles.addFirst(person.handle());
        }
        var first = given().queryParam("article", article).queryParam("limit", 2).get("/api/v1/likes").then()
                .statusCode(200).body("items.account.handle", contains(handles.get(0), handles.get(1)))
                .body("items[0].at", notNullValue()).extract();
        given().queryParam("article", article).queryParam("limit", 2).queryParam("after", first.<String>path("next"))
                .get("/api/v1/likes").then().statusCode(200)
                .body("items.account.handle", contains(handles.get(2))).body("next", nullValue());
    }

    @Test
    void knowsNothingOfWhatReadersDoNotSee() {
        Person author = Person.named("author");
        author.calls().put("/api/v1/likes/" + UUID.randomUUID()).then().statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        author.calls().put("/api/v1/likes/nonsense").then().statusCode(404);
        given().put("/api/v1/likes/" + UUID.randomUUID()).then().statusCode(401);
        author.scoped("read").calls().put("/api/v1/likes/" + UUID.randomUUID()).then().statusCode(403);
        given().queryParam("article", "nonsense").get("/api/v1/likes").then().statusCode(400);
        given().get("/api/v1/likes").then().statusCode(400).body("violations.field", contains("article"));
        given().queryParam("articles", UUID.randomUUID()).get("/api/v1/engagement").then().body("items", empty());
    }

    @Test
    void saysWhenToTryAgainIfContentIsDown() {
        ContentStub.isDown(true);
        try {
            Person.named("mai").calls().put("/api/v1/likes/" + UUID.randomUUID()).then().statusCode(503)
                    .header("Retry-After", notNullValue()).body("type", equalTo("/problems/content-unavailable"));
        } finally {
            ContentStub.isDown(false);
        }
    }

    @Test
    void answersForAHundredArticlesAtMost() {
        String ids = String.join(",",
                IntStream.range(0, 101).mapToObj(number -> UUID.randomUUID().toString()).toList());
        given().queryParam("articles", ids).get("/api/v1/engagement").then().statusCode(400);
        given().queryParam("articles", "x").get("/api/v1/engagement").then().statusCode(400)
                .body("violations", hasSize(1));
    }

    private static ValidatableResponse engagement(Person person, UUID article) {
        return person.calls().queryParam("articles", article).get("/api/v1/engagement").then().statusCode(200);
    }
}
