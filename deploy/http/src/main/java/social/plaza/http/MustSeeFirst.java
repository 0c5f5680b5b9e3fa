package social.plaza.http;

import jakarta.ws.rs.core.Response.Status;

/** An edit of something that its sender has not seen in its present form. */
public class MustSeeFirst extends Problem {

    private MustSeeFirst(Status status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    public static MustSeeFirst absent() {
        return new MustSeeFirst(Status.PRECONDITION_REQUIRED, "if-match-required", "If-Match required",
                "Send the ETag of what you edit as If-Match, so that nobody's change is overwritten unseen.");
    }

    public static MustSeeFirst stale() {
        return new MustSeeFirst(Status.PRECONDITION_FAILED, "changed-meanwhile", "Changed meanwhile",
                "It has changed since you read it. Read it again, and repeat your change.");
    }
}
