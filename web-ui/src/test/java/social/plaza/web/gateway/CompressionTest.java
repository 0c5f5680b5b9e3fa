package social.plaza.web.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** What is sent compressed to one is never taken for what another asked for plain. */
@QuarkusTest
class CompressionTest extends SquareTest {

    private static final String PATH = "/api/v1/articles/" + ARTICLE;

    private final HttpClient plain = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpResponse<byte[]> asked(String path, String... headers) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path)), headers);
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return plain.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/latest", ARTICLE_PAGE, "/feed.xml", "/@thuha/feed.atom", "/t/ai/feed.json",
            "/api/v1/feeds/hot", "/api/v1/limits", "/api/openapi",
            "/robots.txt",
            "/api", "/disclaimers"})
    void isToldToCaches(String path) throws Exception {
        square.content().answer("GET /q/openapi", 200, "{\"paths\":{}}");
        square.engagement().answer("GET /q/openapi", 200, "{\"paths\":{}}");
        assertThat(header(asked(path), "Content-Encoding")).isIn(null, "identity");
        assertThat(header(asked(path), "Vary")).contains("Accept-Encoding");
        var compressed = asked(path, "Accept-Encoding", "gzip");
        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(compressed, "Vary")).contains("Accept-Encoding");
    }

    @Test
    void hasATagOfItsOwn() throws Exception {
        square.content().answer("GET " + PATH, call -> "\"7.ab\"".equals(call.headers().get("If-None-Match"))
                ? new Reply(304, "", Map.of("ETag", "\"7.ab\""))
                : new Reply(200, "{}", Map.of("ETag", "\"7.ab\"", "Vary", "Accept-Language")));

        assertThat(header(asked(PATH), "ETag")).isEqualTo("\"7.ab\"");
        var compressed = header(asked(PATH, "Accept-Encoding", "gzip, br"), "ETag");
        assertThat(compressed).isEqualTo("\"7.ab--gzip\"");
        assertThat(header(asked(PATH), "Vary")).isEqualTo("Accept-Language, Accept-Encoding");

        var again = asked(PATH, "Accept-Encoding", "gzip", "If-None-Match", compressed);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "ETag")).isEqualTo(compressed);
    }

    @Test
    void isNoHindranceToAnEdit() throws Exception {
        sent(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH)).method("PATCH",
                BodyPublishers.ofString("{}")), "If-Match", "\"7.ab--gzip\", \"8\"");
        assertThat(square.content().calls("PATCH " + PATH).getFirst().headers()).containsEntry("If-Match",
                "\"7.ab\", \"8\"");
    }
}
