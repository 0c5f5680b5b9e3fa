package social.plaza.web.machine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tags of languages, where one that is near enough will do. */
final class Tags {

    private Tags() {}

    /** Whether who reads the one reads the other. */
    static boolean alike(String one, String other) {
        return language(one).equals(language(other));
    }

    /** The same, or else one that is like it. */
    static Optional<String> nearest(String tag, List<String> known) {
        return Stream
                .concat(known.stream().filter(tag::equalsIgnoreCase), known.stream().filter(each -> alike(tag, each)))
                .findFirst();
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
