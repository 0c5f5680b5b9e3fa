package social.plaza.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Stands for content-service, which is another service: publishes the keys that the tests' tokens are signed with, exchanges the
 * service token, tells events, and knows articles and accounts. Tests say over HTTP what it tells, as it lives in another class
 * loader than they do.
 */
public class ContentStub implements QuarkusTestResourceLifecycleManager {

    private static final String KEY = "social.plaza.test.signing-key";
    private static final String API_TOKEN = "plaza_for-tests-only";

    /** By which web-ui proves that it is web-ui. */
    public static final String GATEWAY_SECRET = "only-for-tests-only-for-tests-only";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectNode> events = new ArrayList<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private volatile boolean down;
    private volatile long slowness;
    private final Object patience = new Object();
    private final AtomicInteger lookups = new AtomicInteger();
    private final List<String> translations = new ArrayList<>();
    private volatile JsonNode translation = JSON.nullNode();

    private HttpServer server;

    /** The key of this test run, kept where both class loaders of a Quarkus test see it. */
    static EllipticCurveJsonWebKey key() {
        try {
            return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(System.getProperty(KEY));
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Something happens in content, and its events tell so. */
    public static void happens(String type, String name, JsonNode snapshot) {
        control("events", JSON.createObjectNode().put("type", type)
                .set("data", JSON.createObjectNode().set(name, snapshot)));
    }

    /** Content knows an article of which no event has come yet. */
    public static void knowsArticle(JsonNode article) {
        control("known/api/v1/articles/" + article.path("id").asText() + "/card", article);
    }

    /** Content knows an account of which no event has come yet. */
    public static void knowsAccount(JsonNode account) {
        control("known/api/v1/accounts?ids=" + account.path("id").asText(),
                JSON.createObjectNode().set("items", JSON.createArrayNode().add(account)));
    }

    /** Content stops answering, but for its keys; or answers again. */
    public static void isDown(boolean down) {
        control("down", JSON.getNodeFactory().booleanNode(down));
    }

    /** Content finds at once what it is asked for, and takes its time to answer; who waits is answered as soon as that ends. */
    public static void isSlow(Duration slowness) {
        control("slowness", JSON.getNodeFactory().numberNode(slowness.toMillis()));
    }

    /** How often content was asked for something that it may know. */
    public static int lookups() {
        return Integer.parseInt(control("lookups", JSON.nullNode()));
    }

    /** What content's machine makes of any text from now on, or the problem that it answers with. */
    public static void translates(int status, JsonNode answer) {
        control("translation", JSON.createObjectNode().put("status", status).set("answer", answer));
    }

    /** What content was asked to have translated, in the order in which it was. */
    public static List<JsonNode> translations() {
        try {
            return List.of(JSON.readValue(control("translations", JSON.nullNode()), JsonNode[].class));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String control(String what, JsonNode body) {
        String url = ConfigProvider.getConfig().getValue("plaza.content-url", String.class);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url + "/stub/" + what))
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("test");
            System.setProperty(KEY, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            String keys = new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/.well-known/jwks.json", exchange -> answer(exchange, 200, keys));
            server.createContext("/api/v1/auth/exchange", this::exchange);
            server.createContext("/api/v1/events", this::tell);
            server.createContext("/api/v1/machine-translations", this::translate);
            server.createContext("/api/v1/", this::look);
            server.createContext("/stub/", this::learn);
            server.start();
            return Map.of("plaza.content-url", "http://localhost:" + server.getAddress().getPort(),
                    "plaza.service-token", API_TOKEN, "plaza.gateway-secret", GATEWAY_SECRET);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void exchange(HttpExchange exchange) throws IOException {
        boolean right = API_TOKEN.equals(JSON.readTree(exchange.getRequestBody()).path("apiToken").asText());
        answer(exchange, down ? 503 : right ? 200 : 401,
                "{\"accessToken\":\"of-the-service\",\"tokenType\":\"Bearer\",\"expiresIn\":600}");
    }

    private void tell(HttpExchange exchange) throws IOException {
        Matcher after = Pattern.compile("after=p(\\d+)").matcher(exchange.getRequestURI().getQuery());
        Matcher limit = Pattern.compile("limit=(\\d+)").matcher(exchange.getRequestURI().getQuery());
        int from = after.find() ? Integer.parseInt(after.group(1)) : 0;
        int size = limit.find() ? Integer.parseInt(limit.group(1)) : 20;
        ObjectNode answer = JSON.createObjectNode();
        synchronized (events) {
            awaitEvents(from);
            int to = Math.min(events.size(), from + size);
            answer.set("items", JSON.valueToTree(events.subList(Math.min(from, to), to)));
            answer.put("next", to < events.size() ? "p" + to : null);
        }
        boolean allowed = "Bearer of-the-service".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        answer(exchange, down ? 503 : allowed ? 200 : 401, answer.toString());
    }

    private void awaitEvents(int from) {
        try {
            if (events.size() <= from && !down) {
                events.wait(2_000);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(HttpExchange exchange) throws IOException {
        lookups.incrementAndGet();
        String found = known.get(exchange.getRequestURI().toString());
        rest();
        answer(exchange, down ? 503 : found == null ? 404 : 200, found == null ? "{}" : found);
    }

    private void translate(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (translations) {
            translations.add(asked);
        }
        boolean allowed = "Bearer of-the-service".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        JsonNode told = translation;
        rest();
        answer(exchange, down ? 503 : allowed ? told.path("status").asInt() : 401, told.path("answer").toString());
    }

    private void rest() {
        long begun = System.nanoTime();
        try {
            synchronized (patience) {
                for (long left = slowness; left > 0; left = slowness - (System.nanoTime() - begun) / 1_000_000) {
                    patience.wait(left);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void learn(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestURI().toString().substring("/stub/".length());
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        synchronized (events) {
            switch (what) {
                case "down" -> down = body.asBoolean();
                case "slowness" -> takeTime(body.asLong());
                case "lookups", "translations" -> {
                    // the answer tells
                }
                case "translation" -> translation = body;
                case "events" -> events.add(((ObjectNode) body).put("position", "p" + (events.size() + 1))
                        .put("id", java.util.UUID.randomUUID().toString())
                        .put("at", java.time.Instant.now().toString()).put("told", "newly"));
                default -> known.put(what.substring("known".length()), body.toString());
            }
            events.notifyAll();
        }
        answer(exchange, 200, what.equals("translations") ? asked() : String.valueOf(lookups));
    }

    private String asked() {
        synchronized (translations) {
            return "[" + String.join(",", translations) + "]";
        }
    }

    private void takeTime(long millis) {
        synchronized (patience) {
            slowness = millis;
            patience.notifyAll();
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, status == 204 ? -1 : body.length);
        if (status != 204) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
