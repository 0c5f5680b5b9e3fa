package social.plaza.web.search;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.QueryParam;

import social.plaza.web.form.LocalTimes;
import social.plaza.web.origin.Paths;

/** What was typed into the form, and how the same is asked elsewhere. */
public class Search {

    @QueryParam("q")
    public String q = "";

    @QueryParam("type")
    public String type = "articles";

    @QueryParam("language")
    public String language = "";

    @QueryParam("source")
    public String source = "";

    @QueryParam("topic")
    public String topic = "";

    @QueryParam("author")
    public String author = "";

    @QueryParam("from")
    public String from = "";

    @QueryParam("to")
    public String to = "";

    @QueryParam("after")
    public String after = "";

    /** As the templates read it. */
    public String words() {
        return q == null ? "" : q.strip();
    }

    public boolean isEmpty() {
        return words().isEmpty();
    }

    public String kind() {
        return "accounts".equals(type) || "topics".equals(type) ? type : "articles";
    }

    public boolean isNarrowed() {
        return !filters().isEmpty();
    }

    private Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("language", language);
        filters.put("source", source);
        filters.put("topic", topic);
        filters.put("author", author);
        filters.put("from", from);
        filters.put("to", to);
        filters.values().removeIf(value -> value == null || value.isBlank());
        return filters;
    }

    /** The page with the same words, and nothing else. */
    public String plain() {
        return path("articles".equals(kind()) ? "" : kind());
    }

    /** The page with the same words for another kind; articles are looked for where nothing else is said. */
    public String of(String kind) {
        return "articles".equals(kind) && "articles".equals(kind())
                ? here()
                : path("articles".equals(kind) ? "" : kind);
    }

    private String path(String kind) {
        var path = Paths.fill("/search?q={}", words());
        return kind.isEmpty() ? path : Paths.with(path, "type", kind);
    }

    /** This page from its beginning. */
    public String here() {
        var path = plain();
        for (var filter : filters().entrySet()) {
            path = Paths.with(path, filter.getKey(), filter.getValue());
        }
        return path;
    }

    public String more(String next) {
        return Paths.with(here(), "after", next);
    }

    /** The question to content. @throws DateTimeParseException if a day is none */
    String question(LocalTimes times) {
        var path = Paths.fill("/search?q={}&type={}", words(), kind());
        if ("articles".equals(kind())) {
            for (var filter : filters().entrySet()) {
                path = with(path, filter.getKey(), filter.getValue().strip(), times);
            }
        }
        return after == null || after.isBlank() ? path : Paths.with(path, "after", after);
    }

    private static String with(String path, String filter, String value, LocalTimes times) {
        return switch (filter) {
            case "source" -> Paths.with(path, "sourceKind", value);
            case "topic" -> Paths.with(path, "topic", value.replaceFirst("^[#$]", ""));
            case "author" -> Paths.with(path, "author", value.replaceFirst("^@", ""));
            case "from" -> Paths.with(path, "from", day(value, times).toString());
            // the day that is named is looked at, too
            case "to" -> Paths.with(path, "to", day(value, times).plus(1, ChronoUnit.DAYS).toString());
            default -> Paths.with(path, filter, value);
        };
    }

    private static Instant day(String value, LocalTimes times) {
        return times.day(value).orElseThrow();
    }
}
