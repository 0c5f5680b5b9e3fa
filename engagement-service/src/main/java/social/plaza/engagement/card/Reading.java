package social.plaza.engagement.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How someone reads: in which languages, the dearest first, and when.
 *
 * @param languages lower-case language tags without region; empty where the reader asks for none
 */
public record Reading(List<String> languages, Instant at) {

    /** The wording that fits best: the original wherever no language that the reader asks for has another. */
    Wording wording(Wording original, List<Wording> translations) {
        for (String language : languages) {
            if (speaks(original, language)) {
                return original;
            }
            Optional<Wording> translated = translations.stream().filter(each -> speaks(each, language)).findFirst();
            if (translated.isPresent()) {
                return translated.get();
            }
        }
        return original;
    }

    private static boolean speaks(Wording wording, String language) {
        return wording.language() != null && (wording.language().equalsIgnoreCase(language)
                || wording.language().toLowerCase(java.util.Locale.ROOT).startsWith(language + "-"));
    }
}
