package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** Someone would take an article out of its author's own language. */
class OriginalStays extends Problem {

    OriginalStays() {
        super(Status.CONFLICT, "original-stays", "The original stays",
                "These are the author's own words, and no translation. Edit the article, or delete it.");
    }
}
