package social.plaza.web.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import social.plaza.web.origin.Paths;

/** What a square says that its readers saw: which words, by their hashes, in one language, at a moment. */
public record Proof(String iss, String articleId, int revision, String language, String contentSha256, Instant at,
        List<Stated> disclaimers, String noteSha256) {

    private static final DateTimeFormatter IN_FILE_NAME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    public Proof {
        disclaimers = disclaimers == null ? List.of() : disclaimers;
    }

    /** The page that shows what it is about. */
    public String path() {
        return Paths.fill("/a/{}/history?at={}&lang={}", articleId, at, language);
    }

    /** A name by which a file of it is known again: the end of the article's id, the moment in UTC, and the language. */
    String fileName() {
        return "plaza-proof-%s-%s-%s.jws".formatted(articleId.substring(Math.max(0, articleId.length() - 8)),
                IN_FILE_NAME.format(at), language);
    }

    /** A disclaimer, by exactly the words that stood there. */
    public record Stated(String key, int version, String language, String sha256) {}
}
