package social.plaza.content.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * An item as its feed tells it.
 *
 * @param guid hash of what it is known by there; null where there is nothing
 * @param title plain; empty where there is none
 * @param link absolute, or null
 * @param author plain, or null
 * @param at when it was published there, or null
 * @param summary HTML, or null; {@code content} likewise, as a whole
 */
record FeedEntry(byte[] guid, String title, String link, String author, Instant at, String summary, String content) {

    /** Of all that would become an article, to know whether it changed. */
    byte[] said() {
        return hash(String.join("\0", title, String.valueOf(link), String.valueOf(author), String.valueOf(at),
                String.valueOf(summary), String.valueOf(content)));
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
