package social.plaza.engagement.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.PostgresResource;

/** The description of the API says of every operation what a developer needs to call it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class DescriptionTest {

    @Test
    void everyOperationHasAnIdASummaryAndItsErrors() {
        Map<String, Map<String, Map<String, ?>>> paths = given().queryParam("format", "json").get("/q/openapi").then()
                .statusCode(200).extract().path("paths");
        List<String> ids = new ArrayList<>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (path.startsWith("/api/v1/")) {
                String called = method + " " + path;
                assertThat(operation.get("summary")).as(called).isNotNull();
                assertThat(operation.get("operationId")).as(called).isNotNull();
                ids.add((String) operation.get("operationId"));
                errorsAreTold(called, operation);
            }
        }));
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theLimitsAreThoseOfEveryFeature() {
        Map<String, ?> limits = given().get("/api/v1/limits").then().statusCode(200).extract().path("");
        assertThat(limits).containsKeys("rates", "requests");
    }

    /** Whoever generates a client from it, in whatever language, must be able to send all that is asked for. */
    @Test
    void aGeneratedClientCanEdit() {
        Map<String, Map<String, Map<String, ?>>> paths = given().queryParam("format", "json").get("/q/openapi").then()
                .statusCode(200).extract().path("paths");
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (path.startsWith("/api/v1/") && ((Map<String, ?>) operation.get("responses")).containsKey("428")) {
                assertThat(operation.get("parameters").toString()).as(method + " " + path).contains("If-Match");
                assertThat(operation.get("requestBody").toString()).as(method + " " + path).doesNotContain("JsonNode");
            }
        }));
        String all = given().queryParam("format", "json").get("/q/openapi").asString();
        assertThat(all).as("classes that not every language's patterns know").doesNotContain("\\\\p{");
    }

    private static void errorsAreTold(String called, Map<String, ?> operation) {
        Map<String, Map<String, Map<String, ?>>> responses = (Map<String, Map<String, Map<String, ?>>>) operation
                .get("responses");
        if (operation.containsKey("security")) {
            assertThat(responses).as(called).containsKeys("401", "403");
        }
        if (operation.containsKey("requestBody")) {
            assertThat(responses).as(called).containsKeys("400", "413", "415");
        }
        responses.forEach((status, response) -> {
            if (status.startsWith("4")) {
                assertThat(response.get("content").keySet()).as(called + " " + status)
                        .isEqualTo(Set.of("application/problem+json"));
            } else if (Set.of("200", "201").contains(status)) {
                assertThat(response.get("content")).as(called + " " + status).isNotEmpty();
            }
        });
    }
}
