package social.plaza.web.reaction;

/** How often people did what with an article. */
public record Counts(long likes, long comments, long reposts, long shares, long rewards, long views) {}
