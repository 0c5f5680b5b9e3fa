package social.plaza.engagement.comment;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** No machine that this square has knows the language. */
class LanguageNotTranslated extends Problem {

    LanguageNotTranslated() {
        super(Status.CONFLICT, "language-not-translated", "Language not translated",
                "No translation server is set, or it does not know one of the languages.");
    }
}
