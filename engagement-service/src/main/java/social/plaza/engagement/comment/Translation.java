package social.plaza.engagement.comment;

import java.time.Instant;

/**
 * What a machine made of a comment's words.
 *
 * @param from the language that it took them for; {@code at} when it did
 */
record Translation(WantedTranslation of, String from, Words words, String engine, Instant at) {

    /** In characters: words of one language can be four times as long in another. */
    static final int MAX = 4 * Words.MAX;
}
