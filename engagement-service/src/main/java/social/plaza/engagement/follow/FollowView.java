package social.plaza.engagement.follow;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.engagement.card.AccountView;

/**
 * Something that one follows, an account, a topic or a cash tag; the others are null.
 *
 * @param at since when
 */
@Schema(name = "Follow")
public record FollowView(@Schema(nullable = true) AccountView account, @Schema(nullable = true) String topic,
        @Schema(nullable = true) String cashtag, Instant at) {

    /** Someone who follows. */
    @Schema(name = "Follower")
    public record Follower(AccountView account, Instant at) {}

    /**
     * How an account stands among others.
     *
     * @param following whether whoever asks follows it; null for someone who is not signed in
     * @param followingCount how many accounts it follows
     */
    @Schema(name = "AccountFollows")
    public record OfAccount(@Schema(nullable = true) Boolean following, long followers, long followingCount) {}

    /** @param following whether whoever asks follows it; null for someone who is not signed in */
    @Schema(name = "TopicFollows")
    public record OfTopic(@Schema(nullable = true) Boolean following, long followers) {}
}
