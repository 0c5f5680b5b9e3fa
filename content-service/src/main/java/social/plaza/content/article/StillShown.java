package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** What readers see cannot be taken out of the past: it is still there. */
class StillShown extends Problem {

    StillShown() {
        super(Status.CONFLICT, "still-shown", "Still shown",
                "This is what the article says now. Withhold the article first, or wait until its author has changed it.");
    }
}
