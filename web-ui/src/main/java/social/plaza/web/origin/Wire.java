package social.plaza.web.origin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import social.plaza.web.Plaza;

/** The connections to the services, shared by all pages. */
@Singleton
public class Wire {

    private static final int CONNECTIONS = 256;

    private final HttpClient http;
    private final long patience;

    Wire(Vertx vertx, Plaza plaza) {
        this.patience = plaza.patience().toMillis();
        this.http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS).setConnectTimeout(2000)
                .setKeepAliveTimeout(20));
    }

    /** What a service answered. */
    public record Answer(int status, MultiMap headers, byte[] body) {

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    public CompletableFuture<Answer> get(String address) {
        return send("GET", address, Map.of(), null, null);
    }

    /** Fails if there is no whole answer in time; only the connection's own thread ever waits. */
    CompletableFuture<Answer> send(String method, String address, Map<String, String> headers, Buffer body,
            Duration longer) {
        long patience = longer == null ? this.patience : longer.toMillis();
        var request = new RequestOptions().setMethod(HttpMethod.valueOf(method)).setAbsoluteURI(address)
                .setTimeout(patience);
        headers.forEach(request::addHeader);
        // The body is asked for where the answer is asked for: a step that is added outside can come after the body has passed.
        return http.request(request).compose(call -> (body == null ? call.send() : call.send(body))
                .compose(answer -> answer.body().map(
                        read -> new Answer(answer.statusCode(), answer.headers(), read.getBytes()))))
                .toCompletionStage().toCompletableFuture().orTimeout(patience, TimeUnit.MILLISECONDS);
    }
}
