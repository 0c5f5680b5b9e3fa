package social.plaza.web.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/** A request's body that fails as soon as it is longer than any that Plaza takes, whatever its client said of its length. */
final class LimitedBody implements ReadStream<Buffer> {

    /** In bytes, the same for both services: see {@code requests.bodyBytes} in {@code /api/v1/limits}. */
    static final int MAX = 1024 * 1024;

    /** The same for the one request that brings a picture: {@code media.bodyBytes}. */
    static final int MAX_PICTURE = 10 * MAX + 64 * 1024;

    private static final String PICTURES = "/api/v1/media";

    private final ReadStream<Buffer> body;
    private final int max;
    private Handler<Throwable> failing;
    private long seen;

    /** Whether a request says itself that its body is too long: then nobody has to read it. */
    static boolean isAnnouncedBy(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length != null && (length.length() > 9 || Long.parseLong(length) > most(request));
    }

    /** In bytes, of this request. */
    static int most(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && PICTURES.equals(request.path()) ? MAX_PICTURE : MAX;
    }

    LimitedBody(ReadStream<Buffer> body, int max) {
        this.body = body;
        this.max = max;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        seen += part.length();
        if (seen <= max) {
            handler.handle(part);
        } else if (failing != null) {
            body.handler(null);
            failing.handle(new IllegalStateException("A request's body is too large"));
        }
    }

    boolean isTooLong() {
        return seen > max;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failing = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
