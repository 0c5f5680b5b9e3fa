package social.plaza.content.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.http.SharedHttpTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HttpTest extends SharedHttpTest {

    @Override
    protected Person someone(String name) {
        return Person.named(name);
    }

    @Test
    void publishesOnlyPublicHalves() {
        given().get("/.well-known/jwks.json").then().statusCode(200).body("keys[0].kty", equalTo("EC"))
                .body("keys[0].d", nullValue());
    }
}
