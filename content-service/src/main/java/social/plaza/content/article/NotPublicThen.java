package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** At that moment nobody but its author could read the article. */
public class NotPublicThen extends Problem {

    public NotPublicThen() {
        super(Status.NOT_FOUND, "not-public-then", "Not public then",
                "At that moment readers could not read this article.");
    }
}
