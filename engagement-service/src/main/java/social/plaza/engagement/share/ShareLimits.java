package social.plaza.engagement.share;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class ShareLimits implements Limits {

    @Override
    public String of() {
        return "shares";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("channel", ShareResource.MAX_CHANNEL);
    }
}
