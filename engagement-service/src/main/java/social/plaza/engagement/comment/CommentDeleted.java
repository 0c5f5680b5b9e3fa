package social.plaza.engagement.comment;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** Only a place is left of the comment: it can be neither edited nor liked nor answered. */
class CommentDeleted extends Problem {

    CommentDeleted() {
        super(Status.CONFLICT, "comment-deleted", "Comment deleted",
                "This comment was deleted; only its place is left.");
    }
}
