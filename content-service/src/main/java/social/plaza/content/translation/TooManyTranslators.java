package social.plaza.content.translation;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** So many may translate an article already. */
class TooManyTranslators extends Problem {

    TooManyTranslators() {
        super(Status.CONFLICT, "too-many-translators", "Too many translators",
                "So many can translate an article: " + Translators.MAX + ". Take one of them off first.");
    }
}
