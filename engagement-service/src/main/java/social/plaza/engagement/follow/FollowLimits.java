package social.plaza.engagement.follow;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class FollowLimits implements Limits {

    @Override
    public String of() {
        return "follows";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("topic", Topic.MAX);
    }
}
