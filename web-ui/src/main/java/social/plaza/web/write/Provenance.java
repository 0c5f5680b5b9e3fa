package social.plaza.web.write;

import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

import social.plaza.web.form.LocalTimes;

/** Where a text comes from, as it is typed in the source panel. */
public record Provenance(String kind, String name, String url, String author, String publishedAt, String licence) {

    /** Stands for a link that is not typed yet. */
    static final String SOMEWHERE = "https://source.invalid/";

    private static final String UNNAMED = "…";

    static Provenance of(OwnArticle.Source source, LocalTimes times) {
        return source == null
                ? new Provenance("ORIGINAL", "", "", "", "", "")
                : new Provenance(source.kind(), UNNAMED.equals(source.name()) ? "" : orEmpty(source.name()),
                        orEmpty(source.url()), orEmpty(source.author()),
                        times.date(source.publishedAt()), orEmpty(source.licence()));
    }

    public boolean ofKind(String other) {
        return other.equals(kind) || isOriginal() && other.equals("ORIGINAL");
    }

    boolean isOriginal() {
        return kind == null || kind.isBlank() || kind.equals("ORIGINAL");
    }

    /** Nothing of an own text comes from elsewhere, whatever was typed before its kind was changed. */
    Map<String, Object> asSource(LocalTimes times) {
        return isOriginal()
                ? source("ORIGINAL", "", "", "", "", "", times)
                : source(kind, name, url, author, publishedAt, licence, times);
    }

    Map<String, Object> unfinished(LocalTimes times) {
        if (isOriginal()) {
            return asSource(times);
        }
        var link = url.matches("https?://[^\\s/]+.*") ? url : SOMEWHERE;
        return source(kind, name.isBlank() ? UNNAMED : name, link, author, isDay(times) ? publishedAt : "", licence,
                times);
    }

    boolean isDay(LocalTimes times) {
        try {
            times.day(publishedAt);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Map<String, Object> source(String kind, String name, String url, String author, String day,
            String licence, LocalTimes times) {
        var source = new LinkedHashMap<String, Object>();
        source.put("kind", kind);
        source.put("name", orNull(name));
        source.put("url", orNull(url));
        source.put("author", orNull(author));
        source.put("publishedAt", times.day(day).map(Object::toString).orElse(null));
        source.put("licence", orNull(licence));
        return source;
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
