package social.plaza.content.source;

import java.text.Normalizer;

import org.jsoup.Jsoup;

/** Words without markup, as titles and summaries have them. */
final class PlainText {

    private PlainText() {}

    /** In one line, with nothing in it that cannot be seen or turns the order of what follows. */
    static String line(String html) {
        return html == null ? "" : normal(Jsoup.parse(html).text()).replaceAll("\\s+", " ").strip();
    }

    /** In one line, and calling nobody on this square, who is not meant. */
    static String quiet(String html) {
        return line(html).replaceAll("(?<![\\p{L}\\p{M}\\p{N}_/&@#$.-])@(?=[A-Za-z0-9_])", "@\u2060");
    }

    /** Without control characters, halves of characters, and what turns the order of letters. */
    static String normal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isKept).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isKept(int character) {
        boolean turns = character >= 0x202a && character <= 0x202e || character == 0x2028 || character == 0x2029;
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        return !turns && !half && !control;
    }

    /** At most so many characters, cut at a word. */
    static String cut(String text, int max) {
        if (text.codePointCount(0, text.length()) <= max) {
            return text;
        }
        int end = text.offsetByCodePoints(0, max - 1);
        int blank = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
        return text.substring(0, blank > end / 2 ? blank : end).strip() + "…";
    }
}
