package social.plaza.engagement.pin;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** One's own profile shows at its top what one has written oneself. */
class NotYourArticle extends Problem {

    NotYourArticle() {
        super(Status.FORBIDDEN, "not-your-article", "Not your article",
                "On your own board you can pin articles of yours.");
    }
}
