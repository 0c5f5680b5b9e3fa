package social.plaza.engagement.feed;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.engagement.card.AccountView;
import social.plaza.engagement.card.ArticleView;
import social.plaza.engagement.count.CountsView;
import social.plaza.engagement.count.ViewerView;

/**
 * An article in a feed, whole, so that a phone needs no second call.
 *
 * @param id of the article: it comes once in a feed
 * @param viewer null for someone who is not signed in
 */
@Schema(name = "FeedItem")
public record FeedItem(UUID id, Why why, ArticleView article, CountsView counts,
        @Schema(nullable = true) ViewerView viewer) {

    /**
     * Why it is there. What does not belong to the kind is null.
     *
     * @param by who is followed, or has reposted it
     * @param quote what they said
     * @param topic in lower case; of a cash tag, too
     * @param cashtag in capitals, if it is one
     * @param note why it is pinned
     * @param until when the pin ends
     */
    @Schema(name = "Why")
    public record Why(Kind kind, @Schema(nullable = true) AccountView by, @Schema(nullable = true) String quote,
            @Schema(nullable = true) String topic, @Schema(nullable = true) String cashtag,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) Instant until) {}

    @Schema(name = "WhyKind")
    public enum Kind {
        FOLLOWED, TOPIC, REPOSTED, PINNED, HOT, LATEST, BOOKMARKED
    }
}
