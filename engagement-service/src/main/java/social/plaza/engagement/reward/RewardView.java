package social.plaza.engagement.reward;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.engagement.card.AccountView;

/**
 * A reward as it is read.
 *
 * @param commentId what it was for, or {@code articleId}: the other one is null
 * @param amount in the asset's smallest unit
 * @param revision of the article, or the comment, that it was given for
 */
@Schema(name = "Reward")
record RewardView(UUID id, @Schema(nullable = true) UUID articleId, @Schema(nullable = true) UUID commentId,
        AccountView from, AccountView to, String asset, long amount,
        @Schema(nullable = true) String message, Instant at, int revision) {

    static RewardView of(Rewards.Listed listed) {
        Reward reward = listed.reward();
        return new RewardView(reward.id(), reward.articleId(), reward.commentId(), AccountView.of(listed.from()),
                AccountView.of(listed.to()), reward.asset(), reward.amount(), reward.message(), reward.at(),
                reward.revision());
    }
}
