package social.plaza.web.translation;

import social.plaza.web.difference.Difference;

/**
 * What somebody else saved while a translation was typed, and how it differs from what is typed.
 *
 * @param gone whether there is none any more
 */
public record Newer(boolean gone, Difference title, Difference summary, Difference body) {

    static final Newer GONE = new Newer(true, null, null, null);

    static Newer of(TranslationForm there, TranslationForm typed) {
        return new Newer(false, Difference.of(there.title(), typed.title()),
                Difference.of(there.summary(), typed.summary()), Difference.of(there.body(), typed.body()));
    }
}
