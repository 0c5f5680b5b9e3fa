package social.plaza.web.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A feed whose items the square publishes, and how it does.
 *
 * @param pausedBecause null unless it is paused; {@code nextRunAt} null while it is
 * @param lastRun null before the first
 */
public record FeedSource(UUID id, String name, String address, Publisher account, String kind, String licence,
        boolean fullText, List<String> topics, String language, int everyMinutes, boolean publish, boolean paused,
        String pausedBecause, String health, int failures, Instant nextRunAt, Run lastRun) {

    /** As whom it publishes. */
    public record Publisher(String handle, String displayName) {}

    /** One look at it. */
    public record Run(UUID id, Instant startedAt, Instant endedAt, String outcome, String trouble, Integer status,
            int added, int updated, int same, int skipped, List<Skip> skips) {

        public boolean isUnderWay() {
            return outcome.equals("RUNNING");
        }

        public boolean isGood() {
            return outcome.equals("IMPORTED") || outcome.equals("UNCHANGED");
        }

        /** What there is to say of how it ended, among the words. */
        public String word() {
            return trouble == null || outcome.equals("GONE") ? key("outcome", outcome) : key("trouble", trouble);
        }

        public boolean isRefused() {
            return "STATUS".equals(trouble) && !outcome.equals("GONE");
        }
    }

    /** An item that became nothing, and why. */
    public record Skip(String title, String link, String reason) {

        public String word() {
            return key("skip", reason);
        }
    }

    /** What came from it, and what became of that. */
    public record Item(UUID id, String title, String link, Instant at, String outcome, String reason, Made article) {

        public boolean isSame() {
            return outcome.equals("SAME");
        }

        public String word() {
            return article == null ? key("skip", reason) : key("state", article.state());
        }
    }

    /** An article of it. */
    public record Made(UUID id, String url, String title, String state) {

        public boolean isThere() {
            return !state.equals("DELETED");
        }
    }

    public String word() {
        return key("health", health);
    }

    public String pauseWord() {
        return key("pause", pausedBecause);
    }

    public boolean isFailing() {
        return health.equals("FAILING");
    }

    public boolean isGood() {
        return health.equals("GOOD");
    }

    public String path() {
        return "/sources/" + id;
    }

    /** {@code EDITED_HERE} of {@code skip} is {@code skipEditedHere}. */
    private static String key(String of, String constant) {
        var key = new StringBuilder(of);
        for (var word : constant.split("_")) {
            key.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return key.toString();
    }
}
