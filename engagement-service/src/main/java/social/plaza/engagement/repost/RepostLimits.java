package social.plaza.engagement.repost;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class RepostLimits implements Limits {

    @Override
    public String of() {
        return "reposts";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("quote", Repost.MAX_QUOTE);
    }
}
