package social.plaza.content.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Other people's servers, as the tests have them: here, and opened as an operator would open one. */
public class FeedServer implements QuarkusTestResourceLifecycleManager {

    /** What was asked of it. */
    record Request(String method, String path, Headers headers) {}

    private static final Map<String, HttpHandler> PATHS = new ConcurrentHashMap<>();
    private static final List<Request> REQUESTS = new CopyOnWriteArrayList<>();
    private static HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", FeedServer::handle);
        server.start();
        int port = server.getAddress().getPort();
        return Map.of("plaza.outbound.allow", "127.0.0.1:" + port + ",localhost:" + port);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        REQUESTS.add(new Request(exchange.getRequestMethod(), path, exchange.getRequestHeaders()));
        PATHS.getOrDefault(path, missing -> answer(missing, 404, "text/plain", new byte[0])).handle(exchange);
    }

    static String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The same server, by another name. */
    static String elsewhere(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    static void on(String path, HttpHandler handler) {
        PATHS.put(path, handler);
    }

    static void serve(String path, String type, byte[] bytes) {
        on(path, exchange -> answer(exchange, 200, type, bytes));
    }

    static void serve(String path, String feed) {
        serve(path, "application/xml", feed.getBytes(StandardCharsets.UTF_8));
    }

    static void status(String path, int status, String... header) {
        on(path, exchange -> {
            if (header.length > 0) {
                exchange.getResponseHeaders().add(header[0], header[1]);
            }
            answer(exchange, status, "text/plain", new byte[0]);
        });
    }

    static void answer(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        boolean bodiless = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD") || status == 304;
        exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
        if (!bodiless) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
        exchange.close();
    }

    static List<Request> requests(String path) {
        return REQUESTS.stream().filter(each -> each.path().equals(path)).toList();
    }
}
