package social.plaza.web.article;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import social.plaza.web.account.Account;
import social.plaza.web.media.Picture;
import social.plaza.web.origin.Paths;

/** An article as a reader gets it: never without the disclaimers that apply to it. */
public record Article(String id, String url, String state, int revision, String language, String title,
        String summary, String html, Account author, List<String> topics, List<String> cashtags, Picture cover,
        Source source, Translation translation, Original original, List<String> languages,
        List<String> machineLanguages,
        List<Applied> disclaimers, Note note, Withholding withholding, Instant publishedAt, Instant editedAt,
        Instant changedAt, Refusal refusal, Redaction redaction) {

    private static final int WORDS_A_MINUTE = 220;

    public Article {
        topics = topics == null ? List.of() : topics;
        cashtags = cashtags == null ? List.of() : cashtags;
        languages = languages == null ? List.of() : languages;
        machineLanguages = machineLanguages == null ? List.of() : machineLanguages;
        disclaimers = disclaimers == null ? List.of() : disclaimers;
    }

    /** @param asked the language that its text was asked for in, null if it was not */
    public String addressIn(String asked) {
        return asked == null || asked.isBlank() ? url : Paths.with(url, "lang", asked);
    }

    /** Where a text in another language is read, and that language from then on. */
    public String reading(String tag) {
        return Paths.fill("/reading/{}?back={}", tag, Paths.with(url, "lang", tag));
    }

    /** Those of its languages in which people say it, for machines that look for articles. */
    public List<String> spoken() {
        return languages.stream().filter(tag -> !machineLanguages.contains(tag)).toList();
    }

    /** What it would say, at the place of what it says. */
    public Article inPlaceOf(Article today) {
        return new Article(today.id, today.url, state, today.revision, language, title, summary, html, author, topics,
                cashtags, cover, source, translation, original, languages, machineLanguages, disclaimers, today.note,
                withholding,
                today.publishedAt, today.editedAt, today.changedAt, refusal, redaction);
    }

    public boolean isPublished() {
        return state == null || "PUBLISHED".equals(state);
    }

    public boolean isWithheld() {
        return "WITHHELD".equals(state);
    }

    /** Whether moderators put something beside it. */
    public boolean isAnnotated() {
        return note != null || disclaimers.stream().anyMatch(Applied::isModerators);
    }

    /** The keys of the disclaimers that apply. */
    public List<String> keys() {
        return disclaimers.stream().map(Applied::key).toList();
    }

    /** How long it takes to read, at least one. */
    public long minutes() {
        var words = html == null ? 0 : html.replaceAll("<[^>]*>", " ").strip().split("\\s+").length;
        return Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
    }

    public record Source(String kind, String name, String url, String author, Instant publishedAt, String licence,
            Instant deadSince, Instant lastSeenAt) {}

    /** @param stale whether the original has moved on since; {@code engine} what translated it if a machine did, and {@code at} when */
    public record Translation(String from, By by, By translator, boolean machine, boolean stale, String engine,
            Instant at) {

        /** Who translated it, with a page if they have one here; null if the author did, or a machine. */
        public By who() {
            return translator == null ? by : translator;
        }
    }

    public record Original(String language, String url) {}

    public record Applied(String key, int version, String language, @JsonProperty("short") String brief,
            String label, String url, String because, String reason) {

        public boolean isModerators() {
            return reason != null;
        }
    }

    public record Note(String text, Instant at, String reason) {}

    /** Why it was not published when its time came. */
    public record Refusal(String reason, Instant at) {}

    /** Why its words were taken away for good. @param revisions all that lost theirs at once */
    public record Redaction(Instant at, String reason, List<Integer> revisions) {

        public Redaction {
            revisions = revisions == null ? List.of() : revisions;
        }
    }

    /** Why moderators took it from the square. */
    public record Withholding(String rule, String facts, String reason, Instant at, Instant until) {}
}
