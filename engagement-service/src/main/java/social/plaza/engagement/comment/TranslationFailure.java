package social.plaza.engagement.comment;

import social.plaza.http.Problem;

/** Why a comment could not be translated. */
enum TranslationFailure {
    /** The machine does not answer, or nobody can ask it. */
    UNAVAILABLE {
        @Override
        Problem problem(long seconds) {
            return new TranslationUnavailable("The translation server does not answer.", seconds);
        }
    },
    /** It has too much to do. */
    BUSY {
        @Override
        Problem problem(long seconds) {
            return new TooManyTranslationsAtOnce(seconds);
        }
    },
    /** What it made of the words is not what was said. */
    BROKEN {
        @Override
        Problem problem(long seconds) {
            return new TranslationUnavailable("What the translation server answered cannot be shown.", seconds);
        }
    },
    LANGUAGE {
        @Override
        Problem problem(long seconds) {
            return new LanguageNotTranslated();
        }
    };

    /** @param seconds until it can be tried again */
    abstract Problem problem(long seconds);
}
