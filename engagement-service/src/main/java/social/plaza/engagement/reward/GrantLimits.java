package social.plaza.engagement.reward;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.engagement.reward.WalletResource.NewGrant;
import social.plaza.http.Limits;

@Singleton
class GrantLimits implements Limits {

    @Override
    public String of() {
        return "grants";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("amount", NewGrant.MAX, "reason", NewGrant.MAX_REASON);
    }
}
