package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** Only its author may do this. */
public class NotYours extends Problem {

    public NotYours() {
        super(Status.FORBIDDEN, "not-yours", "Not yours", "Only its author may change this article.");
    }
}
