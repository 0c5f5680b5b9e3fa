package social.plaza.content.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.Restricted;
import social.plaza.content.media.Upload;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(Restricted.class)
class MembersOnlyTest {

    @Test
    void letsOnlyMembersRead() {
        given().get("/api/v1/articles").then().statusCode(401).body("type", equalTo("/problems/unauthorized"));
        given().get("/api/v1/search?q=x").then().statusCode(401);
        given().get("/api/v1/search/suggestions?q=x").then().statusCode(401);
        Person.named("an").calls().get("/api/v1/articles").then().statusCode(200);
        Person.named("an").calls().get("/api/v1/search?q=x").then().statusCode(200);
        given().get("/api/v1/limits").then().statusCode(200);
    }

    @Test
    void letsOnlyMembersLookAtPictures() {
        Person an = Person.named("an");
        String url = Upload.ofOne().takenBy(an).get("url");
        given().get(url).then().statusCode(401);
        Person.named("bo").calls().get(url).then().statusCode(200).header("Cache-Control",
                "private, max-age=31536000, immutable");
    }
}
