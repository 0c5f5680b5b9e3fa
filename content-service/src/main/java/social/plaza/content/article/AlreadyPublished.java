package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** What is published cannot be scheduled for later. */
class AlreadyPublished extends Problem {

    AlreadyPublished() {
        super(Status.CONFLICT, "already-published", "Already published",
                "The article is published. Take it back to a draft first to publish it later.");
    }
}
