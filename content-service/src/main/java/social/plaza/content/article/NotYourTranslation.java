package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** A translator would replace words that another translator, or the author, answers for. */
class NotYourTranslation extends Problem {

    NotYourTranslation() {
        super(Status.FORBIDDEN, "not-your-translation", "Not your translation",
                "These words are the author's, or another translator's. Only they, or the author, may replace them.");
    }
}
