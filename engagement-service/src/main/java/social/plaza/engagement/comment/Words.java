package social.plaza.engagement.comment;

import social.plaza.http.BadRequest;

/** What a comment says: as it was written, and as it is shown. */
record Words(String body, String html) {

    /** In characters as people count them, not in units of UTF-16. */
    static final int MAX = 4000;

    /** @throws BadRequest naming the field {@code body} if it is empty or too long */
    static String checked(String body) {
        String words = body == null ? "" : body.strip();
        if (words.codePoints().allMatch(Words::isInvisible)) {
            throw new BadRequest("body", "must not be empty");
        }
        if (words.codePointCount(0, words.length()) > MAX) {
            throw new BadRequest("body", "must have at most " + MAX + " characters");
        }
        return words;
    }

    static boolean isInvisible(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
