package social.plaza.http;

import jakarta.ws.rs.core.Response.Status;

/** The same request, under the same idempotency key, is being worked on. */
class TwinInFlight extends Problem {

    TwinInFlight() {
        super(Status.CONFLICT, "twin-in-flight", "Twin in flight",
                "The same request is being worked on. Repeat it in a moment to get its answer.");
    }
}
