package social.plaza.web.comment;

import java.util.Locale;

/**
 * What a machine made of a comment, or that it is at it.
 *
 * @param from the language that it took the comment for
 * @param state null of one that is there
 */
public record Translation(String language, String from, String html, String engine, String state) {

    boolean isRunning() {
        return state != null;
    }

    /** Whether there was nothing to translate. */
    boolean isSame() {
        return Locale.forLanguageTag(from).getLanguage().equals(Locale.forLanguageTag(language).getLanguage());
    }
}
