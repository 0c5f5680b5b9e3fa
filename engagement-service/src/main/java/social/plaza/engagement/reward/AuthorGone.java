package social.plaza.engagement.reward;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** The author cannot receive anything at present. */
class AuthorGone extends Problem {

    AuthorGone() {
        super(Status.CONFLICT, "author-gone", "Author gone",
                "The author's account is suspended or deleted, and receives no rewards.");
    }
}
