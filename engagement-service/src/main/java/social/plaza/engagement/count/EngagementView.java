package social.plaza.engagement.count;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that people did with an article, in numbers.
 *
 * @param viewer null for someone who is not signed in
 */
@Schema(name = "Engagement")
public record EngagementView(UUID articleId, CountsView counts, List<Rewarded> rewarded,
        @Schema(nullable = true) ViewerView viewer) {

    /** @param amount in the asset's smallest unit */
    @Schema(name = "Rewarded")
    public record Rewarded(String asset, long amount) {}
}
