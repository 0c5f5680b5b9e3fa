package social.plaza.content.machine;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** No machine here translates from one of these languages into the other. */
class LanguageNotTranslated extends Problem {

    LanguageNotTranslated(String from, String to) {
        super(Status.CONFLICT, "language-not-translated", "Language not translated", from == null
                ? "No machine translates into this language here: " + to + "."
                : "No machine translates from " + from + " into " + to + " here.");
    }
}
