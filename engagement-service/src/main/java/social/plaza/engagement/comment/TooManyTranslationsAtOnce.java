package social.plaza.engagement.comment;

import social.plaza.http.Problem;

/** As many wait for the machine as may. */
class TooManyTranslationsAtOnce extends Problem {

    private static final long RETRY_SECONDS = 5;

    TooManyTranslationsAtOnce() {
        this(RETRY_SECONDS);
    }

    /** @param seconds until it can be tried again */
    TooManyTranslationsAtOnce(long seconds) {
        super(problem(503, "overrun", "Too many at once",
                "Many comments are being translated right now. Try again in a moment.").withHeader("Retry-After",
                        seconds));
    }
}
