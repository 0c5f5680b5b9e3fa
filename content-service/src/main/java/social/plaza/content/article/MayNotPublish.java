package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** The caller, or their token, may write but not publish. */
public class MayNotPublish extends Problem {

    private MayNotPublish(String detail) {
        super(Status.FORBIDDEN, "may-not-publish", "May not publish", detail);
    }

    public static MayNotPublish withoutRole() {
        return new MayNotPublish("On this square only authors publish. Ask its operator for the role.");
    }

    public static MayNotPublish withThisToken() {
        return new MayNotPublish(
                "This token may write drafts, and change nothing that readers see or saw (scope write).");
    }
}
