package social.plaza.engagement.reward;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.Characters;

/**
 * What somebody wants to give.
 *
 * @param articleId what it is for, or {@code commentId}: exactly one of them
 * @param amount in the asset's smallest unit
 * @param asset absent: POINT
 */
record NewReward(UUID articleId, UUID commentId, @NotNull Long amount, String asset,
        @Characters(max = NewReward.MAX_MESSAGE) @Schema(maxLength = NewReward.MAX_MESSAGE) String message) {

    static final int MAX_MESSAGE = 200;

    NewReward {
        asset = asset == null ? Asset.DEFAULT : asset;
        message = message == null || message.isBlank() ? null : message.strip();
    }
}
