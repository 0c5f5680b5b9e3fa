package social.plaza.engagement.http;

/** Which characters a text may hold. */
final class Text {

    private Text() {}

    /** Says what is wrong with a text, or null if nothing is. */
    static String complaint(String text) {
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (Character.isISOControl(here) && here != '\n' && here != '\t') {
                return "must not hold control characters other than line feed and tab";
            }
            if (Character.isHighSurrogate(here) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(here)) {
                return "must not hold half of a character (a lone surrogate)";
            }
        }
        return null;
    }
}
