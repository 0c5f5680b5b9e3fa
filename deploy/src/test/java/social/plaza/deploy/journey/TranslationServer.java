package social.plaza.deploy.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server that translates from Vietnamese, as far as it has learnt it; what it does not know it says as it was. */
final class TranslationServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** From the longest, so that no word within another is taken for it. */
    private static final Map<String, String> LEARNT = Map.of("Chợ hoa mở lúc nửa đêm",
            "The flower market opens at midnight",
            "Người mua đến từ", "Buyers come from", "Hỏi", "Ask", "về", "about", "Tôi cũng ở đó", "I was there, too",
            "Bến vắng",
            "The quiet quay", "Thuyền ngủ.", "The boats sleep.");

    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean broken;
    private volatile CountDownLatch answering = new CountDownLatch(0);

    TranslationServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/languages", exchange -> answer(exchange, 200,
                """
                [{"code": "vi", "name": "Vietnamese", "targets": ["vi", "en"]}, {"code": "en", "name": "English", "targets": ["en", "vi"]}]"""));
        server.createContext("/translate", this::translate);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int requests() {
        return requests.get();
    }

    /** From now on it answers nothing but errors. */
    void breaksDown() {
        broken = true;
    }

    /** From now on it takes its time, until it goes on. */
    void hesitates() {
        answering = new CountDownLatch(1);
    }

    void goesOn() {
        broken = false;
        answering.countDown();
    }

    private void translate(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        var request = JSON.readTree(exchange.getRequestBody());
        awaitAnswering();
        ObjectNode answer = JSON.createObjectNode();
        for (var text : request.path("q")) {
            answer.withArray("translatedText").add(said(text.asText()));
            answer.withArray("detectedLanguage").addObject().put("language", "vi").put("confidence", 90);
        }
        answer(exchange, broken ? 500 : 200, answer.toString());
    }

    private void awaitAnswering() {
        try {
            answering.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static String said(String text) {
        var said = text;
        for (var words : LEARNT.entrySet().stream()
                .sorted((one, other) -> other.getKey().length() - one.getKey().length()).toList()) {
            said = said.replace(words.getKey(), words.getValue());
        }
        return said;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        answering.countDown();
        server.stop(0);
    }
}
