package social.plaza.content.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** The readable end of an article's address: the words of its title in ASCII, and the tail of its id, which alone finds it. */
final class Slug {

    static final int TAIL = 8;

    private static final int MAX_WORDS = 80;

    private Slug() {}

    static String of(String title, UUID id) {
        return words(title) + "-" + tail(id.toString());
    }

    /** The last digits of an id, or of a slug that was made from one. */
    static String tail(String text) {
        return text.substring(Math.max(0, text.length() - TAIL)).toLowerCase(Locale.ROOT);
    }

    private static String words(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace('đ', 'd')
                .replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("ł", "l").replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (ascii.length() > MAX_WORDS) {
            int cut = ascii.lastIndexOf('-', MAX_WORDS);
            ascii = ascii.substring(0, cut > 0 ? cut : MAX_WORDS);
        }
        return ascii.isEmpty() ? "article" : ascii;
    }
}
