package social.plaza.web.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which service answers, by the first segment after {@code /api/v1}. */
enum Routing {

    CONTENT("auth", "accounts", "articles", "disclaimers", "topics", "cashtags", "machine-translations", "media",
            "search", "sources",
            "events"), ENGAGEMENT("feeds", "engagement", "comments", "likes", "bookmarks", "reposts", "shares",
                    "rewards", "wallet",
                    "assets", "leaderboards", "pins", "follows", "mutes", "blocks", "notifications", "reports",
                    "moderation",
                    "decisions");

    static final String PREFIX = "/api/v1/";

    private static final Map<String, Routing> BY_SEGMENT = new HashMap<>();

    static {
        for (var service : values()) {
            service.segments.forEach(segment -> BY_SEGMENT.put(segment, service));
        }
    }

    private final List<String> segments;

    Routing(String... segments) {
        this.segments = List.of(segments);
    }

    static Optional<Routing> of(String path) {
        if (!path.startsWith(PREFIX) || isBetweenServices(path)) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_SEGMENT.get(path.substring(PREFIX.length()).split("/", 2)[0]));
    }

    /** What engagement asks content for: not for the public origin, whoever asks. */
    private static boolean isBetweenServices(String path) {
        return path.matches(PREFIX + "articles(;[^/]*)?/[^/]+/card(;[^/]*)?/*");
    }
}
