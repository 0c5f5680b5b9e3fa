package social.plaza.web.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** Whatever is asked at the one origin: people get a page in their language, tools a problem, and nobody an empty answer. */
@QuarkusTest
class EdgeTest extends SquareTest {

    /** As no client library would let one ask. */
    private static String asked(String address, String header) throws IOException {
        try (var connection = new Socket("localhost", RestAssured.port)) {
            connection.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + header + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/@thuha/%zz", "/?after=%zz", "/sign-in?then=%", "/t/a|b"})
    void answersAnAddressThatIsNoneWithAPage(String address) throws IOException {
        assertThat(asked(address, "Accept: */*")).startsWith("HTTP/1.1 400 ").contains("text/html")
                .contains("did not arrive as it should");
        assertThat(asked(address, "Accept-Language: vi")).startsWith("HTTP/1.1 400 ").contains("<html lang=\"vi\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%", "/api/v1/articles/%zz", "/api/v1/articles?author=%zz", "/api/openapi?%"})
    void answersAToolsAddressThatIsNoneWithAProblem(String address) throws IOException {
        assertThat(asked(address, "Accept: text/html")).startsWith("HTTP/1.1 400 ").contains("application/problem+json")
                .contains("\"type\":\"/problems/bad-request\"").doesNotContain("<html");
    }

    @Test
    void saysThatAFormIsTooLong() {
        var page = form(as(ROB).get(ARTICLE_PAGE), as(ROB)).formParam("body", "x".repeat(13 << 20)).post("/write")
                .then()
                .statusCode(413).contentType("text/html").extract().asString();
        assertThat(page).contains("more than can be sent at once").doesNotContain("cookies");
        assertThat(form(as(ROB).get(ARTICLE_PAGE), as(ROB)).formParam("body", "x".repeat(2 << 20)).post("/write").then()
                .statusCode(413).extract().asString()).contains("more than can be sent at once");
        assertThat(form(as(ROB).get(ARTICLE_PAGE), as(ROB)).header("Accept-Language", "vi")
                .formParam("body", "x".repeat(2 << 20))
                .post("/write").then().statusCode(413).extract().asString()).contains("một lần");
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/,'GET, HEAD, OPTIONS'", "PUT,/latest,'GET, HEAD, OPTIONS'",
            "GET,/articles/x/like,'OPTIONS, POST'", "DELETE,/sign-in,'GET, HEAD, OPTIONS, POST'",
            "DELETE,/write/x,'GET, HEAD, OPTIONS, POST'", "POST,/api,'GET, HEAD, OPTIONS'"})
    void saysOnAPageWhatAnAddressIsFor(String method, String address, String allowed) {
        anonymous().request(method, address).then().statusCode(405).header("Allow", allowed).contentType("text/html")
                .body(containsString("cannot be done here"));
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/openapi", "DELETE,/api/openapi", "PUT,/api/v1/limits", "POST,/api/v1/limits"})
    void saysInAProblemWhatAnAddressIsFor(String method, String address) {
        anonymous().body("{}").contentType("application/json").request(method, address).then().statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS").header("Set-Cookie", nullValue())
                .contentType("application/problem+json").body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void passesOnWhatAServiceSaysOfItsMethods() {
        square.content().answer("PUT /api/v1/articles", call -> new Reply(405, "{\"status\":405}",
                java.util.Map.of("Allow", "GET, HEAD, OPTIONS, POST")));
        anonymous().put("/api/v1/articles").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void answersToolsWithAProblemAlsoWhereNothingIs() {
        for (var address : new String[]{"/api/nothing", "/api/v2/articles", "/api/v1", "/api/v1/limits/"}) {
            anonymous().header("Accept", "text/html").get(address).then().statusCode(404)
                    .contentType("application/problem+json").header("Set-Cookie", nullValue());
        }
    }

    @Test
    void tellsItsLimitsToWhomever() {
        var told = anonymous().header("Accept", "text/html").get("/api/v1/limits").then().statusCode(200)
                .contentType("application/json").header("Cache-Control", containsString("public"))
                .header("Vary", containsString("Accept-Encoding")).header("Set-Cookie", nullValue())
                .body("article.title", equalTo(200)).extract();
        anonymous().header("If-None-Match", told.header("ETag")).get("/api/v1/limits").then().statusCode(304);
        anonymous().cookie("csrf-token", "none of ours").get("/api/v1/limits").then().statusCode(200);
        anonymous().head("/api/v1/limits").then().statusCode(200).header("ETag", told.header("ETag"));
    }

    @Test
    void tellsItsLimitsAgainWhenTheServicesAreBack() {
        square.content().down(true);
        anonymous().header("Accept", "text/html").get("/api/v1/limits").then().statusCode(503)
                .header("Retry-After", "5")
                .header("Cache-Control", "no-store").header("Set-Cookie", nullValue())
                .contentType("application/problem+json").body("type", equalTo("/problems/unavailable"));
        square.content().down(false);
        square.engagement().answer("GET /api/v1/limits", 500, "<html>");
        anonymous().get("/api/v1/limits").then().statusCode(503).header("Retry-After", "5")
                .contentType("application/problem+json");
    }

    @Test
    void answersHeadAsItAnswersGet() {
        for (var address : new String[]{"/wallet", "/latest", "/nowhere", ARTICLE_PAGE, "/write"}) {
            var get = anonymous().get(address);
            var head = anonymous().head(address);
            assertThat(head.statusCode()).as(address).isEqualTo(get.statusCode());
            assertThat(head.header("Location")).isEqualTo(get.header("Location"));
            assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
            assertThat(head.asString()).isEmpty();
        }
    }

    @Test
    void hasAPageInPlaceOfAContactThatNobodyNamed() {
        anonymous().get("/.well-known/security.txt").then().statusCode(404).contentType("text/html")
                .body(containsString("There is nothing here"));
    }
}
