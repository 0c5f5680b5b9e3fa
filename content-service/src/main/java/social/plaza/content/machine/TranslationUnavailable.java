package social.plaza.content.machine;

import java.time.Duration;

import social.plaza.http.Problem;

/** The server that translates does not answer, is too slow, or answers what is no translation. */
class TranslationUnavailable extends Problem {

    private static final Duration SOON = Duration.ofSeconds(5);

    TranslationUnavailable(Duration wait) {
        this("translation-unavailable", "Translation unavailable",
                "The translation server does not answer as it should. Try again in a minute.", wait);
    }

    TranslationUnavailable(EngineFailed cause) {
        this(Duration.ofMinutes(1));
        initCause(cause);
    }

    private TranslationUnavailable(String slug, String title, String detail, Duration wait) {
        super(problem(503, slug, title, detail).withHeader("Retry-After",
                Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    /** Not the server's fault. */
    static TranslationUnavailable busy() {
        return new TranslationUnavailable("overrun", "Overrun",
                "As much as can be is being translated already. Try again soon.", SOON);
    }
}
