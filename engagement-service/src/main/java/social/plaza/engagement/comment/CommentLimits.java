package social.plaza.engagement.comment;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class CommentLimits implements Limits {

    @Override
    public String of() {
        return "comments";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("body", Words.MAX, "mentions", Tags.MAX_PEOPLE, "childrenShown", Comments.BREADTH, "translation",
                Translation.MAX, "translationsAtOnce", Translating.AT_ONCE);
    }
}
