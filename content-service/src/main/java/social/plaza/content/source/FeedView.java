package social.plaza.content.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.AccountView;

/**
 * A source as admins see it.
 *
 * @param account as whom its items are published
 * @param pausedBecause null unless it is paused
 * @param failures how often in a row it could not be read
 * @param nextRunAt null while it is paused
 * @param lastRun null before the first
 */
@Schema(name = "FeedSource")
record FeedView(UUID id, String name, String address, AccountView account, Source.Kind kind,
        @Schema(nullable = true) String licence, boolean fullText, List<String> topics, String language,
        int everyMinutes, boolean publish, boolean paused, @Schema(nullable = true) FeedSource.Pause pausedBecause,
        Health health, int failures, @Schema(nullable = true) Instant nextRunAt,
        @Schema(nullable = true) SourceRunView lastRun, Instant createdAt) {

    /** How it is with a source, at a glance. */
    @Schema(name = "FeedSourceHealth")
    enum Health {
        NEW, GOOD, FAILING, PAUSED
    }
}
