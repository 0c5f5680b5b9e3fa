package social.plaza.engagement.comment;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** Words of someone else's. */
class NotYourComment extends Problem {

    NotYourComment() {
        super(Status.FORBIDDEN, "not-your-comment", "Not your comment",
                "Only who wrote a comment can edit it; only they, and moderators, can delete it.");
    }
}
