package social.plaza.web.write;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import social.plaza.web.media.Picture;

/** An article as its author gets it. */
public record OwnArticle(String id, String url, String state, int revision, String language, String title,
        String summary, String body, String html, Author author, List<String> topics, List<String> cashtags,
        Picture cover, Source source, boolean aiAssisted, Original original, List<String> languages,
        List<Applied> disclaimers,
        Withholding withholding, Instant publishedAt, Instant editedAt, Instant scheduledFor, Refusal refusal) {

    public OwnArticle {
        topics = topics == null ? List.of() : topics;
        cashtags = cashtags == null ? List.of() : cashtags;
        languages = languages == null ? List.of() : languages;
        disclaimers = disclaimers == null ? List.of() : disclaimers;
    }

    public boolean isDraft() {
        return "DRAFT".equals(state);
    }

    public boolean isScheduled() {
        return "SCHEDULED".equals(state);
    }

    public boolean isPublished() {
        return "PUBLISHED".equals(state);
    }

    public boolean isWithheld() {
        return "WITHHELD".equals(state);
    }

    public boolean isFromElsewhere() {
        return source != null && !"ORIGINAL".equals(source.kind());
    }

    /** Kept while it was typed, before it had a title. */
    public boolean isUntitled() {
        return title == null || title.isBlank() || Manuscript.UNTITLED.equals(title);
    }

    /** Whether there is nothing to look at yet. */
    public boolean isUnwritten() {
        return Manuscript.UNTITLED.equals(title) && (html == null || html.isBlank());
    }

    /** The disclaimers that the author added. */
    List<String> chosen() {
        return disclaimers.stream().filter(each -> "author".equals(each.because())).map(Applied::key).toList();
    }

    /** Those that stand there whatever the author wants. */
    List<String> demanded() {
        return disclaimers.stream().filter(each -> !"author".equals(each.because())).map(Applied::key).toList();
    }

    public record Author(String id, String handle, String displayName) {}

    public record Source(String kind, String name, String url, String author, Instant publishedAt, String licence) {

        public Source {
            url = Provenance.SOMEWHERE.equals(url) ? null : url;
        }
    }

    /** Why it was not published when its time came. */
    public record Refusal(String reason, Instant at) {}

    public record Original(String language) {}

    public record Applied(String key, String language, @JsonProperty("short") String brief, String label,
            String because) {}

    public record Withholding(String rule, String facts, String reason, Instant at, Instant until) {}
}
