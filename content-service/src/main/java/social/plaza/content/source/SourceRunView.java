package social.plaza.content.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One look at a source.
 *
 * @param endedAt null while it lasts
 * @param trouble why it failed, or null
 * @param status what the other side answered, where that is the trouble, or null
 * @param added how many items became articles
 * @param updated how many articles changed
 * @param same how many were the story of an article that is here already
 * @param skipped how many items became nothing
 * @param skips some of those, with the reason
 */
@Schema(name = "SourceRun")
record SourceRunView(UUID id, Instant startedAt, @Schema(nullable = true) Instant endedAt, Outcome outcome,
        @Schema(nullable = true) Trouble trouble, @Schema(nullable = true) Integer status, int added, int updated,
        int same, int skipped, List<Skipped> skips) {

    /** What came of it. */
    @Schema(name = "SourceRunOutcome")
    enum Outcome {
        /** It lasts. */
        RUNNING,
        /** There was something in it. */
        IMPORTED,
        /** The other side says that it is as it was. */
        UNCHANGED, FAILED,
        /** The other side says that it is gone for good. */
        GONE
    }

    /** Why it failed. */
    @Schema(name = "SourceRunTrouble")
    enum Trouble {
        /** No answer. */
        UNREACHABLE,
        /** Not within five seconds. */
        TOO_SLOW,
        /** It is not on the public internet. */
        ADDRESS,
        /** Its address is none, or has a port that is not asked. */
        LINK,
        /** It sends on and on. */
        REDIRECTS,
        /** Longer than is read. */
        TOO_LARGE,
        /** The other side refused; see {@code status}. */
        STATUS,
        /** Neither RSS nor Atom, or with a document type. */
        NOT_A_FEED,
        /** Its account may no longer be published as. */
        ACCOUNT,
        /** Plaza was stopped in between. */
        INTERRUPTED,
        /** Plaza itself failed. */
        OURS
    }

    /** An item that became nothing. */
    @Schema(name = "SkippedItem")
    record Skipped(String title, @Schema(nullable = true) String link, Reason reason) {}

    /** Why an item became nothing. */
    @Schema(name = "SkipReason")
    enum Reason {
        /** The first run takes the newest ones. */
        OLDER,
        /** It stands in the feed twice. */
        REPEATED,
        /** It leads nowhere. */
        NO_LINK,
        /** It says nothing. */
        EMPTY, TOO_LONG,
        /** Its author changed the article here. */
        EDITED_HERE, WITHHELD, TAKEN_BACK, DELETED,
        /** It cannot be made an article of. */
        UNFIT,
        /** Plaza failed; it is tried again. */
        OURS
    }
}
