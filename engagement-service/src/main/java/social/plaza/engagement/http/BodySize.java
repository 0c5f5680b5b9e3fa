package social.plaza.engagement.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Refuses JSON bodies that are larger than any that Plaza takes. */
@Provider
@PreMatching
public class BodySize implements ContainerRequestFilter {

    /** In bytes: an article's body of 80,000 characters, each of them at its longest escape. */
    public static final int MAX = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MAX) {
            throw new TooLarge();
        }
    }

    private static class TooLarge extends Problem {

        TooLarge() {
            super(Status.REQUEST_ENTITY_TOO_LARGE, "too-large", "Too large",
                    "A request's body is at most " + MAX + " bytes.");
        }
    }
}
