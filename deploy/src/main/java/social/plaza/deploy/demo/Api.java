package social.plaza.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The public API as one person uses it: the demo can do nothing that a phone could not. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final int TRIES = 4;

    private final URI square;
    private final String token;

    Api(URI square, String token) {
        this.square = square;
        this.token = token;
    }

    Api as(String accessToken) {
        return new Api(square, accessToken);
    }

    JsonNode get(String path) {
        return json(send("GET", path, null, Map.of()));
    }

    JsonNode post(String path, String idempotencyKey, Object body) {
        return json(send("POST", path, body, Map.of("Idempotency-Key", idempotencyKey)));
    }

    JsonNode put(String path, Object body) {
        return json(send("PUT", path, body, Map.of()));
    }

    /** Changes what is there now, whatever that is. */
    void patch(String path, Object change) {
        var tag = send("GET", path, null, Map.of()).headers().firstValue("ETag").orElse("*");
        send("PATCH", path, change, Map.of("If-Match", tag, "Content-Type", "application/merge-patch+json"));
    }

    private HttpResponse<String> send(String method, String path, Object body, Map<String, String> headers) {
        for (int attempt = 1;; attempt++) {
            var answer = exchange(request(method, path, body, headers));
            if (answer.statusCode() < 300) {
                return answer;
            }
            if (attempt == TRIES || (answer.statusCode() != 429 && answer.statusCode() != 503)) {
                throw new Unanswered(method + " " + path, answer.statusCode(), answer.body());
            }
            pause(answer.headers().firstValueAsLong("Retry-After").orElse(2));
        }
    }

    private HttpRequest request(String method, String path, Object body, Map<String, String> headers) {
        try {
            var request = HttpRequest.newBuilder(square.resolve("/api/v1" + path)).timeout(Duration.ofSeconds(30));
            if (body == null) {
                request.method(method, HttpRequest.BodyPublishers.noBody());
            } else {
                request.header("Content-Type", "application/json");
                request.method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
            }
            headers.forEach(request::setHeader);
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return request.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void pause(long seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(Math.min(seconds, 60)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The square said no, and this is what it said. */
    static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int status;

        Unanswered(String request, int status, String answer) {
            super(request + " → " + status + " " + answer);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
