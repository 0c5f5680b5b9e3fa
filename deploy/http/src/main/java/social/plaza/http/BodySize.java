package social.plaza.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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

    /** A request of a service that may be larger, as a bean. */
    public interface Larger {

        boolean isFor(String method, String path);

        /** In bytes. */
        int max();
    }

    @Inject
    CurrentVertxRequest current;

    @Inject
    @Any
    Instance<Larger> larger;

    @Override
    public void filter(ContainerRequestContext request) {
        int max = larger.stream().filter(one -> one.isFor(request.getMethod(), request.getUriInfo().getPath()))
                .mapToInt(Larger::max).findFirst().orElse(MAX);
        if (request.getLength() > max) {
            throw tooLarge(max);
        }
        if (request.getHeaderString("Transfer-Encoding") != null) {
            request.setEntityStream(new Counted(request.getEntityStream(), max));
        }
    }

    private TooLarge tooLarge(int max) {
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
        return new TooLarge(max);
    }

    private class Counted extends FilterInputStream {

        private final int max;
        private int left;

        Counted(InputStream body, int max) {
            super(body);
            this.max = max;
            this.left = max;
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
                throw tooLarge(max);
            }
        }
    }

    private static class TooLarge extends Problem {

        TooLarge(int max) {
            super(Status.REQUEST_ENTITY_TOO_LARGE, "too-large", "Too large",
                    "A request's body is at most " + max + " bytes.");
        }
    }
}
