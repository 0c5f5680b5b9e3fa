package social.plaza.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Refuses longer addresses and larger headers than any that Plaza means; Vert.x by itself would do so without a word. */
@Provider
@PreMatching
public class HeadSize implements ContainerRequestFilter {

    /** In characters, as they are sent. */
    public static final int MAX_ADDRESS = 8 * 1024;
    /** In bytes, names and values of all headers. */
    public static final int MAX_HEADERS = 20 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().toASCIIString().length() > MAX_ADDRESS) {
            throw new AddressTooLong();
        }
        if (size(request) > MAX_HEADERS) {
            throw new HeadersTooLarge();
        }
    }

    private static int size(ContainerRequestContext request) {
        return request.getHeaders().entrySet().stream()
                .mapToInt(header -> header.getValue().stream()
                        .mapToInt(value -> header.getKey().length() + value.length()).sum())
                .sum();
    }

    private static class AddressTooLong extends Problem {

        AddressTooLong() {
            super(Status.REQUEST_URI_TOO_LONG, "address-too-long", "Address too long",
                    "A request's path and query are at most " + MAX_ADDRESS + " characters.");
        }
    }

    private static class HeadersTooLarge extends Problem {

        HeadersTooLarge() {
            super(Status.REQUEST_HEADER_FIELDS_TOO_LARGE, "headers-too-large", "Headers too large",
                    "A request's headers are at most " + MAX_HEADERS + " bytes.");
        }
    }
}
