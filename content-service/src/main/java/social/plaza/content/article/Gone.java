package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** An article that could be read once, and was deleted by its author. */
class Gone extends Problem {

    Gone() {
        super(Status.GONE, "gone", "Gone", "The article was deleted by its author.");
    }
}
