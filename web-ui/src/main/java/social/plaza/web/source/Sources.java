package social.plaza.web.source;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.web.origin.Content;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Tagged;

/** The sources of the square, as its operator sets them up and watches them. */
@Singleton
class Sources {

    /** Longer than content waits for what comes of looking at one. */
    private static final Duration A_LOOK = Duration.ofSeconds(15);

    private final Content content;

    Sources(Content content) {
        this.content = content;
    }

    Page list(String after) {
        return content.get("/sources" + (after == null ? "" : "?after={}"), arguments(after)).as(Page.class);
    }

    Tagged<FeedSource> read(String id) {
        return content.get("/sources/{}", id).tagged(FeedSource.class);
    }

    Later<Runs> runs(String id) {
        return content.get("/sources/{}/runs?limit=10", id).later(Runs.class);
    }

    Later<Items> items(String id, String after) {
        return after == null
                ? content.get("/sources/{}/items", id).later(Items.class)
                : content.get("/sources/{}/items?after={}", id, after).later(Items.class);
    }

    FeedSource add(SourceForm form) {
        return content.post(form.wanted(), "/sources").with("Idempotency-Key", form.once()).as(FeedSource.class);
    }

    void change(String id, Map<String, ?> fields, String tag) {
        content.send("PATCH", fields, "/sources/{}", id).with("If-Match", tag).go();
    }

    void fetch(String id) {
        content.post(Map.of(), "/sources/{}/fetch", id).patiently(A_LOOK).go();
    }

    void remove(String id) {
        content.delete("/sources/{}", id).go();
    }

    private static Object[] arguments(String after) {
        return after == null ? new Object[0] : new Object[]{after};
    }

    /** A part of the list. */
    public record Page(List<FeedSource> items, String next) {}

    /** What came of looking at one, lately. */
    public record Runs(List<FeedSource.Run> items, String next) {}

    /** A part of what came from one. */
    public record Items(List<FeedSource.Item> items, String next) {}
}
