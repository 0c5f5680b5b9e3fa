package social.plaza.engagement.count;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class EngagementLimits implements Limits {

    @Override
    public String of() {
        return "engagement";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("articles", EngagementResource.MAX_ARTICLES);
    }
}
