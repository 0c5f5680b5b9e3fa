package social.plaza.engagement.reward;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.http.Limits;

/** What is told here holds for rewards of every asset; what each asset allows, {@code GET /assets} tells. */
@Singleton
class RewardLimits implements Limits {

    @Override
    public String of() {
        return "rewards";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("message", NewReward.MAX_MESSAGE);
    }
}
