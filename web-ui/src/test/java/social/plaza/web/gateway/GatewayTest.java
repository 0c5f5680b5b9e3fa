package social.plaza.web.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class GatewayTest extends SquareTest {

    @Test
    void asksTheServiceThatTheFirstSegmentNames() {
        anonymous().get("/api/v1/disclaimers").then().statusCode(200);
        anonymous().get("/api/v1/feeds/hot?limit=2").then().statusCode(200);

        assertThat(square.content().calls("GET /api/v1/disclaimers")).hasSize(1);
        assertThat(square.engagement().calls("GET /api/v1/feeds/hot").getFirst().query()).containsEntry("limit", "2");
        anonymous().get("/.well-known/jwks.json").then().statusCode(200).body("keys[0].crv", equalTo("P-256"));
    }

    @Test
    void answersWithAProblemWhereNobodyElseCan() {
        anonymous().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found")).body("instance", equalTo("/api/v1/nothing"));
        anonymous().get("/api/v1/articles/" + ARTICLE + "/card").then().statusCode(404);
        anonymous().get("/api/v1/articles/" + ARTICLE + "/card;x=1").then().statusCode(404);
        assertThat(square.content().calls()).isEmpty();

        square.engagement().down(true);
        anonymous().get("/api/v1/feeds/hot").then().statusCode(503).header("Retry-After", "5")
                .contentType("application/problem+json").body("type", equalTo("/problems/unavailable"));
        square.engagement().down(false);
        anonymous().get("/api/v1/feeds/hot").then().statusCode(200);
    }

    @Test
    void neverPassesOnWhatAClientSaysOfItself() {
        anonymous().header("Plaza-Gateway", "guess").header("Plaza-Client-Address", "9.9.9.9")
                .header("X-Forwarded-For", "9.9.9.9").header("X-Forwarded-Host", "evil")
                .header("Authorization", "Bearer x")
                .cookie("plaza_access", "x").body("{\"login\":\"rob\"}").contentType("application/json")
                .post("/api/v1/auth/login");

        var call = square.content().calls("POST /api/v1/auth/login").getFirst();
        assertThat(call.headers()).containsEntry("Plaza-Gateway", "between us")
                .containsEntry("Plaza-Client-Address", "127.0.0.1").containsEntry("Authorization", "Bearer x")
                .doesNotContainKeys("X-Forwarded-For", "X-Forwarded-Host", "Cookie");
        assertThat(call.body()).isEqualTo("{\"login\":\"rob\"}");
    }

    @Test
    void passesAnswersOnAsTheyAre() {
        square.content().answer("PATCH /api/v1/articles/" + ARTICLE, call -> new Reply(412, """
                {"type":"/problems/changed-meanwhile","status":412}""", Map.of("ETag", "\"now\"")));

        anonymous().body("{}").contentType("application/merge-patch+json").patch("/api/v1/articles/" + ARTICLE).then()
                .statusCode(412).header("ETag", "\"now\"").contentType("application/problem+json")
                .body("type", equalTo("/problems/changed-meanwhile"));
    }

    /** Some clients wait for the chunks of a 304 that says that it comes in chunks. */
    @Test
    void saysOfWhatHasNotChangedThatNothingComes() throws IOException {
        square.content().answer("GET /api/v1/articles", call -> new Reply(304, "", Map.of("ETag", "\"same\"")));

        var answer = raw(
                "GET /api/v1/articles HTTP/1.1\r\nHost: x\r\nIf-None-Match: \"same\"\r\nConnection: close\r\n\r\n",
                0);

        assertThat(answer).startsWith("HTTP/1.1 304").contains("\"same\"").endsWith("\r\n\r\n");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("transfer-encoding", "content-length");
    }

    @Test
    void refusesBodiesThatNoEndpointTakes() throws IOException {
        var post = "POST /api/v1/articles HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n";

        assertThat(raw(post + "Content-Length: 14000000\r\n\r\n", 0)).startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "/problems/too-large");
        assertThat(raw(post + "Transfer-Encoding: chunked\r\n\r\n", 40)).startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "/problems/too-large");
        assertThat(square.content().calls("POST /api/v1/articles")).isEmpty();
    }

    /** What comes over the wire, byte for byte; clients for people hide half of it. */
    private static String raw(String head, int chunksOf64KiB) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(head.getBytes(US_ASCII));
            for (int i = 0; i < chunksOf64KiB; i++) {
                out.write(("10000\r\n" + " ".repeat(65536) + "\r\n").getBytes(US_ASCII));
            }
            if (chunksOf64KiB > 0) {
                out.write("0\r\n\r\n".getBytes(US_ASCII));
            }
            return untilItEnds(socket.getInputStream());
        }
    }

    private static String untilItEnds(InputStream in) throws IOException {
        var all = new StringBuilder();
        var part = new byte[4096];
        while (!isWhole(all)) {
            int n = in.read(part);
            if (n < 0) {
                break;
            }
            all.append(new String(part, 0, n, US_ASCII));
        }
        return all.toString();
    }

    private static boolean isWhole(CharSequence answer) {
        return answer.toString().endsWith("}") || answer.toString().startsWith("HTTP/1.1 304")
                && answer.toString().endsWith("\r\n\r\n");
    }

    @Test
    void joinsTheLimitsOfBothServices() {
        anonymous().get("/api/v1/limits").then().statusCode(200).body("article.title", equalTo(200))
                .body("comment.body", equalTo(4000));
    }

    @Test
    void hidesHealthAndMetricsFromStrangers() {
        anonymous().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        anonymous().header("X-Forwarded-For", "203.0.113.7").get("/q/health").then().statusCode(404);
        anonymous().header("X-Forwarded-For", "203.0.113.7").get("/q/metrics").then().statusCode(404);
    }

    @Test
    void joinsBothDescriptionsWithoutAClash() {
        square.content().answer("GET /q/openapi", 200, described("articles", "Problem", "string"));
        square.engagement().answer("GET /q/openapi", 200, described("feeds", "Problem", "object"));

        assertThat(anonymous().get("/api/openapi").cookies()).as("what a shared cache keeps is nobody's own").isEmpty();
        anonymous().get("/api/openapi").then().statusCode(200).contentType("application/json")
                .body("openapi", equalTo("3.1.0")).body("paths.size()", equalTo(3))
                .body("paths.'/api/v1/limits'.get.operationId", equalTo("getLimits"))
                .body("components.schemas.Problem.type", equalTo("string"))
                .body("components.schemas.EngagementProblem.type", equalTo("object"))
                .body("paths.'/api/v1/feeds'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/EngagementProblem"))
                .body("tags.name", hasItem("articles"));
        assertThat(anonymous().get("/api/openapi?format=yaml").then().contentType("application/yaml").extract()
                .asString()).contains("openapi: \"3.1.0\"");
        assertThat(anonymous().get(fresh("/api")).asString()).contains("/api/v1/feeds").contains("Lists feeds");

        square.engagement().down(true);
        anonymous().get("/api/openapi").then().statusCode(503);
    }

    /** What is between the services is not described to others, nor what only that needs. */
    @Test
    void describesOnlyWhatIsOpen() {
        square.content().answer("GET /q/openapi", 200, """
                {"paths":{"/api/v1/articles/{id}/card":{"get":{"$ref":"#/components/schemas/Card",
                            "headers":{"Hidden":{"$ref":"#/components/headers/Hidden"}}}},
                          "/api/v1/topics":{"get":{"$ref":"#/components/schemas/Page",
                            "headers":{"ETag":{"$ref":"#/components/headers/ETag"}}}}},
                 "components":{"headers":{"ETag":{"required":true},"Hidden":{}},
                               "schemas":{"Card":{},"Page":{"items":{"$ref":"#/components/schemas/Topic"}},"Topic":{}},
                               "examples":{"getLimits":{"value":{"title":{"max":200},"rates":{"likes":1}}}}}}""");
        square.engagement().answer("GET /q/openapi", 200, """
                {"paths":{},"components":{"examples":{"getLimits":{"value":{"rates":{"pins":2}}}}}}""");

        anonymous().get("/api/openapi").then().statusCode(200)
                .body("paths.keySet()", containsInAnyOrder("/api/v1/topics", "/api/v1/limits"))
                .body("components.schemas.keySet()", containsInAnyOrder("Page", "Topic"))
                .body("components.headers", equalTo(Map.of("ETag", Map.of("required", true))))
                .body("paths.'/api/v1/limits'.get.responses.'200'.content.'application/json'.examples.getLimits.value",
                        equalTo(Map.of("title", Map.of("max", 200), "rates", Map.of("likes", 1, "pins", 2))));
    }

    @Test
    void saysWhatIsTooLongInTheAddressOrTheHeaders() {
        var letters = "a".repeat(HeadSize.MAX_HEADERS);
        anonymous().get("/api/v1/disclaimers?q=" + letters).then().statusCode(414)
                .contentType("application/problem+json").body("type", equalTo("/problems/address-too-long"));
        anonymous().header("X-Long", letters).get("/api/v1/disclaimers").then().statusCode(431)
                .contentType("application/problem+json").body("type", equalTo("/problems/headers-too-large"));
        assertThat(square.content().calls()).isEmpty();
        anonymous().get("/" + letters).then().statusCode(414).contentType("text/html");
        anonymous().cookie("long", letters).get("/").then().statusCode(431).contentType("text/html");
    }

    @Test
    void tellsNoLimitsByHalves() {
        square.engagement().down(true);
        anonymous().get("/api/v1/limits").then().statusCode(503).contentType("application/problem+json")
                .header("Retry-After", "5").body("type", equalTo("/problems/unavailable"));
    }

    private static String described(String path, String schema, String type) {
        return """
                {"openapi":"3.1.0","tags":[{"name":"%1$s"}],
                 "paths":{"/api/v1/%1$s":{"get":{"summary":"Lists %1$s","responses":{"200":{"description":"All",
                  "content":{"application/json":{"schema":{"$ref":"#/components/schemas/%2$s"}}}}}}},
                  "/api/v1/articles/{id}/card":{"get":{"responses":{}}}},
                 "components":{"schemas":{"%2$s":{"type":"%3$s"}}}}""".formatted(path, schema, type);
    }
}
