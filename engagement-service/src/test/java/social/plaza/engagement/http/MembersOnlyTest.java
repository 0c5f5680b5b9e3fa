package social.plaza.engagement.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
@TestProfile(MembersOnlyTest.Closed.class)
class MembersOnlyTest {

    public static class Closed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("plaza.access", "members");
        }
    }

    @Test
    void letsOnlyMembersRead() {
        given().get("/api/v1/assets").then().statusCode(401).body("type", equalTo("/problems/unauthorized"));
        Person.named("an").calls().get("/api/v1/assets").then().statusCode(200);
        given().get("/api/v1/limits").then().statusCode(200);
    }
}
