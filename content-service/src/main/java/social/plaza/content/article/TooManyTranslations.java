package social.plaza.content.article;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** An article is in as many other languages as one can be. */
class TooManyTranslations extends Problem {

    TooManyTranslations() {
        super(Status.CONFLICT, "too-many-translations", "Too many translations",
                "An article can be in " + ArticleTexts.MAX_TRANSLATIONS
                        + " other languages. Take it out of one first.");
    }
}
