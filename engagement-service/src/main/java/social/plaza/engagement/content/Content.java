package social.plaza.engagement.content;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks content-service, as the built-in service account. Answers are plain JSON, of which each reader takes what it knows. */
@ApplicationScoped
public class Content {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** A machine has twenty seconds for it. */
    private static final Duration TRANSLATION_PATIENCE = Duration.ofSeconds(25);
    private static final long MAX_TRANSLATION_BYTES = 1 << 20;

    /** So many look something up at once; when content hangs, no more than these wait for it. */
    private static final int MAX_LOOKUPS = 8;

    /** Not the strict one of our endpoints: what another service tells may have fields that we do not know. */
    private static final ObjectMapper TOLERANT = new ObjectMapper();

    /** What content said, also where it is a problem. */
    public record Answer(int status, JsonNode body) {}

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).executor(Executors.newVirtualThreadPerTaskExecutor()).build();

    private final Semaphore lookups = new Semaphore(MAX_LOOKUPS);

    @ConfigProperty(name = "plaza.content-url")
    String url;

    @Inject
    ServiceToken token;

    /**
     * What has happened after a position.
     *
     * @param after the position of the last event that was applied, or null for the first events there are
     * @param wait how long content may wait for something to happen before it answers with nothing
     * @throws ContentUnavailable if it cannot be asked
     */
    public JsonNode events(String after, int limit, Duration wait) {
        String query = "?limit=" + limit + "&wait=" + wait.toSeconds()
                + (after == null ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
        return get("/api/v1/events" + query, wait.plus(PATIENCE))
                .orElseThrow(() -> new ContentUnavailable("Content knows no events."));
    }

    /**
     * The article as events tell it, or nothing if there is none.
     *
     * @throws ContentUnavailable if it cannot be asked, or too many ask already
     */
    public Optional<JsonNode> article(UUID id) {
        return lookUp("/api/v1/articles/" + id + "/card");
    }

    /** An account as others see it, or nothing if there is none. */
    public Optional<JsonNode> account(UUID id) {
        return lookUp("/api/v1/accounts?ids=" + id).map(answer -> answer.path("items").path(0))
                .filter(JsonNode::isObject);
    }

    /**
     * Has a machine translate a text, which takes its time: whoever calls holds no transaction.
     *
     * @param to a language tag; {@code body} Markdown
     * @throws ContentUnavailable if content does not answer
     */
    public Answer translate(String to, String body) {
        String wish = TOLERANT.createObjectNode().put("to", to).put("body", body).toString();
        HttpResponse<byte[]> answer = answered(
                request("/api/v1/machine-translations", TRANSLATION_PATIENCE).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(wish)),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_TRANSLATION_BYTES));
        return new Answer(answer.statusCode(), read(() -> TOLERANT.readTree(answer.body())));
    }

    private Optional<JsonNode> lookUp(String path) {
        if (!lookups.tryAcquire()) {
            throw new ContentUnavailable("Too many ask for articles that are new here. Try again soon.");
        }
        try {
            return get(path, PATIENCE);
        } finally {
            lookups.release();
        }
    }

    private Optional<JsonNode> get(String path, Duration patience) {
        HttpResponse<byte[]> answer = answered(request(path, patience), BodyHandlers.ofByteArray());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(() -> body(answer, 200)));
    }

    private HttpRequest.Builder request(String path, Duration patience) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(patience).header("Accept", "application/json");
    }

    private HttpResponse<byte[]> answered(HttpRequest.Builder request, BodyHandler<byte[]> handler) {
        return read(() -> {
            HttpResponse<byte[]> answer = send(request, handler);
            if (answer.statusCode() == 401) {
                token.forget();
                answer = send(request, handler);
            }
            return answer;
        });
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, BodyHandler<byte[]> handler)
            throws IOException, InterruptedException {
        return http.send(request.setHeader("Authorization", "Bearer " + token.value(this::exchange)).build(), handler);
    }

    private interface Reading<T> {

        T read() throws IOException, InterruptedException;
    }

    private static <T> T read(Reading<T> answer) {
        try {
            return answer.read();
        } catch (IOException unreachable) {
            throw new ContentUnavailable(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ContentUnavailable(stopped);
        }
    }

    private JsonNode exchange(String apiToken) throws IOException, InterruptedException {
        byte[] request = TOLERANT.writeValueAsBytes(TOLERANT.createObjectNode().put("apiToken", apiToken));
        return body(http.send(HttpRequest.newBuilder(URI.create(url + "/api/v1/auth/exchange")).timeout(PATIENCE)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build(), BodyHandlers.ofByteArray()), 200);
    }

    private static JsonNode body(HttpResponse<byte[]> answer, int expected) throws IOException {
        if (answer.statusCode() != expected) {
            throw new IOException("content answered " + answer.statusCode() + " to " + answer.uri().getPath());
        }
        return TOLERANT.readTree(answer.body());
    }
}
