package social.plaza.content.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reader saw: an article's words in one language, at a moment, and the disclaimers under it. It holds hashes, and no words.
 *
 * @param iss the square that says so, by its public address
 * @param contentSha256 of {@code {"body", "language", "summary", "title"}} as {@code getArticle} with {@code at} gives them
 * @param noteSha256 of {@code {"text"}} of the moderators' note, if one stood beside it
 */
@Schema(name = "Proof")
record Proof(String iss, UUID articleId, int revision, String language, String contentSha256, Instant at,
        List<Stated> disclaimers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) String noteSha256) {

    /** The same said by a square of that address: it may have moved since. */
    Proof by(String address) {
        return new Proof(address, articleId, revision, language, contentSha256, at, disclaimers, noteSha256);
    }

    /** @param sha256 of {@code {"full", "short"}} as {@code getDisclaimerVersion} gives them in that language */
    @Schema(name = "ProvenDisclaimer")
    record Stated(String key, int version, String language, String sha256) {}
}
