package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** An article without a word. */
class NothingToPublish extends Problem {

    NothingToPublish() {
        super(Status.CONFLICT, "nothing-to-publish", "Nothing to publish",
                "A published article needs a text, in each of its languages.");
    }
}
