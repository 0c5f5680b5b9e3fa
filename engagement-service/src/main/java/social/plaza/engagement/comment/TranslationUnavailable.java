package social.plaza.engagement.comment;

import social.plaza.http.Problem;

/** There is no translation now, but may be one a minute later. */
class TranslationUnavailable extends Problem {

    TranslationUnavailable(String detail, long seconds) {
        super(problem(503, "translation-unavailable", "Translation unavailable", detail).withHeader("Retry-After",
                seconds));
    }
}
