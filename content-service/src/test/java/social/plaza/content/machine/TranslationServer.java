package social.plaza.content.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A server that speaks LibreTranslate's protocol, as the tests have it: it says everything louder, unless a test wants it to behave badly. */
public class TranslationServer implements QuarkusTestResourceLifecycleManager {

    /** What it does with a request to translate. */
    interface Behaviour {

        void answer(HttpExchange exchange, JsonNode request) throws IOException;
    }

    static final int PER_HOUR = 1000;
    static final Behaviour LOUD = saying(words -> words.toUpperCase(Locale.ROOT));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<JsonNode> REQUESTS = new CopyOnWriteArrayList<>();
    private static volatile Behaviour behaviour = LOUD;
    private static HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/lt/languages", exchange -> answer(exchange, 200, """
                [{"code": "en", "name": "English", "targets": ["en", "vi", "zt"]},
                 {"code": "vi", "name": "Vietnamese", "targets": ["en", "vi"]},
                 {"code": 7}, {"code": "../x", "targets": ["en"]}, {"code": "zt", "targets": ["en", "../y", 7]}]"""));
        server.createContext("/lt/translate", exchange -> {
            JsonNode request = JSON.readTree(exchange.getRequestBody());
            REQUESTS.add(request);
            behaviour.answer(exchange, request);
        });
        server.start();
        return Map.of("plaza.translate.url", "http://127.0.0.1:" + server.getAddress().getPort() + "/lt/",
                "plaza.translate.key", "for the server alone", "plaza.translate.patience", "2S",
                "plaza.translate.reader-waits", "1S", "plaza.translate.per-hour", String.valueOf(PER_HOUR));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    static void behaves(Behaviour wanted) {
        behaviour = wanted;
    }

    static Behaviour saying(UnaryOperator<String> translator) {
        return (exchange, request) -> {
            ObjectNode answer = JSON.createObjectNode();
            request.path("q").forEach(text -> answer.withArray("translatedText").add(translator.apply(text.asText())));
            if (request.path("source").asText().equals("auto")) {
                request.path("q")
                        .forEach(text -> answer.withArray("detectedLanguage").addObject().put("language", "vi"));
            }
            answer(exchange, 200, answer.toString());
        };
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Those whose words hold these. */
    static List<JsonNode> requests(String words) {
        return REQUESTS.stream().filter(each -> each.path("q").toString().contains(words)).toList();
    }
}
