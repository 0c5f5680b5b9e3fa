package social.plaza.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;

/** Refuses bodies that are larger than any that Plaza takes: at once where they tell their length, else when they have become so. */
@Provider
@PreMatching
public class BodySize implements ContainerRequestFilter {

    /** In bytes: an article's body of 80,000 characters, each of them at its longest escape. */
    public static final int MAX = 1024 * 1024;

    /** So much of what is refused is still taken, and thrown away: a client that sends all before it listens hears why. */
    private static final long MOST_DRAINED = 64L * MAX;

    @Inject
    CurrentVertxRequest current;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MAX) {
            throw tooLarge();
        }
        if (request.getHeaderString("Transfer-Encoding") != null) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private TooLarge tooLarge() {
        HttpServerRequest request = current.getCurrent().request();
        long[] left = {MOST_DRAINED};
        if (!request.isEnded()) {
            request.handler(bytes -> {
                left[0] -= bytes.length();
                if (left[0] < 0) {
                    request.connection().close();
                }
            }).resume();
        }
        return new TooLarge();
    }

    private class Counted extends FilterInputStream {

        private int left = MAX;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }

    private static class TooLarge extends Problem {

        TooLarge() {
            super(Status.REQUEST_ENTITY_TOO_LARGE, "too-large", "Too large",
                    "A request's body is at most " + MAX + " bytes.");
        }
    }
}
