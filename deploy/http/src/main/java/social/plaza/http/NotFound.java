package social.plaza.http;

import jakarta.ws.rs.core.Response.Status;

/** There is no such thing, or none that the caller may know of. */
public class NotFound extends Problem {

    /** @param what the thing that was asked for, such as "article" */
    public NotFound(String what) {
        super(Status.NOT_FOUND, "not-found", "Not found", "There is no such " + what + ".");
    }
}
