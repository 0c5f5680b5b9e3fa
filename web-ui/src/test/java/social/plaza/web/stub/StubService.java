package social.plaza.web.stub;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands in for a service: answers {@code GET /api/v1/x/y} with the file {@code stub/<name>/x/y.json}, other methods with 204,
 * and remembers what it was asked. A test can answer one path otherwise, or take the whole service down.
 */
public final class StubService {

    private final String name;
    private final int port;
    private HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Call, Reply>> otherwise = new ConcurrentHashMap<>();

    public StubService(String name) {
        this.name = name;
        this.server = started(0);
        this.port = server.getAddress().getPort();
    }

    private HttpServer started(int at) {
        try {
            var started = HttpServer.create(new InetSocketAddress("127.0.0.1", at), 0);
            started.setExecutor(Executors.newCachedThreadPool());
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Answers {@code "GET /path"} in this way, until {@link #reset()}. */
    public void answer(String methodAndPath, Function<Call, Reply> reply) {
        otherwise.put(methodAndPath, reply);
    }

    public void answer(String methodAndPath, int status, String body) {
        answer(methodAndPath, call -> Reply.of(status, body));
    }

    /** Stops listening, as a service does that has died, or is there again at the same address. */
    public void down(boolean isDown) {
        if (isDown && server != null) {
            server.stop(0);
            server = null;
        } else if (!isDown && server == null) {
            server = started(port);
        }
    }

    public void reset() {
        down(false);
        calls.clear();
        otherwise.keySet().removeIf(key -> !key.startsWith("always "));
    }

    void always(String methodAndPath, Function<Call, Reply> reply) {
        otherwise.put("always " + methodAndPath, reply);
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The calls of {@code "METHOD /path"} in the order in which they came. */
    public List<Call> calls(String methodAndPath) {
        return calls.stream().filter(call -> call.key().equals(methodAndPath)).toList();
    }

    public void stop() {
        down(true);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = Call.of(exchange);
            calls.add(call);
            var reply = otherwise.getOrDefault(call.key(), otherwise.get("always " + call.key()));
            write(exchange, reply == null ? file(call) : reply.apply(call));
        }
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type",
                reply.status() >= 400 ? "application/problem+json" : "application/json");
        // A stopped server of the JDK leaves open connections behind that nobody serves: better none stays open.
        exchange.getResponseHeaders().set("Connection", "close");
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply file(Call call) {
        if (!call.method().equals("GET")) {
            return new Reply(204, "", Map.of());
        }
        var path = call.path().replaceFirst("^/api/v1/", "");
        var slug = call.query().getOrDefault("slug", "");
        try (InputStream file = getClass().getResourceAsStream(
                "/stub/" + name + "/" + (slug.isEmpty() ? path : "articles/" + slug) + ".json")) {
            return file == null
                    ? Reply.problem(404, "not-found")
                    : Reply.of(200, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Reply(int status, String body, Map<String, String> headers) {

        public static Reply of(int status, String body) {
            return new Reply(status, body, Map.of());
        }

        public static Reply problem(int status, String slug) {
            return of(status, """
                    {"type":"/problems/%s","title":"%s","status":%d,"detail":"Told by a stub"}"""
                    .formatted(slug, slug, status));
        }
    }

    public record Call(String method, String path, Map<String, String> query, Map<String, String> headers,
            String body) {

        static Call of(HttpExchange exchange) throws IOException {
            var headers = new java.util.TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            return new Call(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
                    query(exchange.getRequestURI().getRawQuery()), headers, body);
        }

        String key() {
            return method + " " + path;
        }

        private static Map<String, String> query(String raw) {
            var query = new ConcurrentHashMap<String, String>();
            for (var pair : raw == null ? new String[0] : raw.split("&")) {
                var parts = pair.split("=", 2);
                query.put(parts[0],
                        parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
            return query;
        }
    }
}
