package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** The article has words in this language already. */
class LanguageTaken extends Problem {

    LanguageTaken(String language) {
        super(Status.CONFLICT, "language-taken", "Language taken",
                "The article has words in this language already: " + language + ".");
    }
}
