package social.plaza.content.source;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** Somebody, or the clock, looks at the source at this moment. */
class FetchedAlready extends Problem {

    FetchedAlready() {
        super(Status.CONFLICT, "source-is-being-fetched", "Source is being fetched",
                "This source is being fetched just now. Its runs tell what comes of it.");
    }
}
