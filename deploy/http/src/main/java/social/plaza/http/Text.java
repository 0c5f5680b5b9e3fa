package social.plaza.http;

/** Which characters a text may hold. */
final class Text {

    /** Letters, by their class, of which nothing is seen. */
    private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800";

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

    /** Whether there is anything to see of a character: blanks, fillers and the empty cell of Braille show nothing. */
    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                false;
            default -> FILLERS.indexOf(character) < 0;
        };
    }

    /** Whether a character ends a line, or overrides the direction of what follows, so that it reads as something else. */
    static boolean breaksOrTurnsLine(int character) {
        return character == '\n' || character == '\r' || character == '\t' || character == 0x2028 || character == 0x2029
                || character >= 0x202a && character <= 0x202e;
    }
}
