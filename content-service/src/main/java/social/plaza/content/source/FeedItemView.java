package social.plaza.content.source;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came from a source.
 *
 * @param at when it was published there, or first seen here
 * @param article what was made of it; the same story from elsewhere, where the outcome is SAME; or null
 * @param reason null unless it was skipped
 */
@Schema(name = "FeedItem")
record FeedItemView(UUID id, String title, @Schema(nullable = true) String link, Instant at, Outcome outcome,
        @Schema(nullable = true) SourceRunView.Reason reason, @Schema(nullable = true) Made article) {

    /** What became of it. */
    @Schema(name = "FeedItemOutcome")
    enum Outcome {
        ARTICLE, SAME, SKIPPED
    }

    /** An article, as far as whoever looks after sources must know it. */
    @Schema(name = "FeedItemArticle")
    record Made(UUID id, String url, String title, String state) {}
}
