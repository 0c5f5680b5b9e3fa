package social.plaza.web.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A moment in an article's history, and how things stood from then on. */
public record Chapter(Instant at, @JsonProperty("public") boolean isPublic, int revision, List<Happening> happenings,
        List<Carried> disclaimers) {

    private static final List<String> EDITS = List.of("EDITED", "TRANSLATED", "TRANSLATION_REMOVED");

    public Chapter {
        happenings = happenings == null ? List.of() : told(happenings);
        disclaimers = disclaimers == null ? List.of() : disclaimers;
    }

    /** Revisions that lost their words at once lost them for one reason, which is told once. */
    private static List<Happening> told(List<Happening> all) {
        return IntStream.range(0, all.size()).mapToObj(i -> i + 1 < all.size() && all.get(i).isAsWell(all.get(i + 1))
                ? all.get(i).withoutReason()
                : all.get(i)).toList();
    }

    /** Whose doing it was, for its mark. */
    public String by() {
        return happenings.isEmpty() || happenings.getFirst().by() == null ? "operator" : happenings.getFirst().by();
    }

    /** Whether a revision began with it that another one was before. */
    public boolean isEdited() {
        return revision > 1 && happenings.stream().anyMatch(each -> EDITS.contains(each.kind()));
    }

    /**
     * @param url path of the page with exactly these words
     * @param languages in which alone the article carried it; null for all
     */
    public record Carried(String key, int version, String because, String url, List<String> languages) {}
}
