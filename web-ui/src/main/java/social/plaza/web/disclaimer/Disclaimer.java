package social.plaza.web.disclaimer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A disclaimer, or one version of it, in the language in which it was asked for. */
public record Disclaimer(String key, int version, String language, String label, @JsonProperty("short") String brief,
        String full, String html, Instant effectiveFrom, String url, List<Version> versions,
        Map<String, Text> texts) {

    /** Whether there are words of it yet. */
    public boolean isSaid() {
        return version > 0;
    }

    public Disclaimer {
        versions = versions == null ? List.of() : versions;
        texts = texts == null ? Map.of() : texts;
    }

    /** What to call it in a few words. */
    public String name() {
        return label != null ? label : Labels.plain(key);
    }

    /** Its versions whose moment is to come. */
    public List<Version> ahead(Instant now) {
        return versions.stream().filter(each -> each.effectiveFrom().isAfter(now)).toList();
    }

    /** Since when a version says what it says, or will; null if there is none. */
    public Instant since(int number) {
        return versions.stream().filter(each -> each.version() == number).map(Version::effectiveFrom).findFirst()
                .orElse(null);
    }

    /** What it says at length; not every version says more than the few words. */
    public String words() {
        return full == null ? brief : full;
    }

    /** What differs between another version and this one, in one language. */
    public Comparison comparedWith(Disclaimer before, String tag) {
        return Comparison.of(before.texts.get(tag), texts.get(tag));
    }

    public record Version(int version, Instant effectiveFrom) {}

    public record Text(String label, @JsonProperty("short") String brief, String full) {}

    /** The same in the words of this language, if it came with the words of all. */
    public Disclaimer in(String reader) {
        if (texts.isEmpty()) {
            return this;
        }
        var chosen = texts.containsKey(reader)
                ? reader
                : texts.containsKey("en") ? "en" : texts.keySet().iterator().next();
        var text = texts.get(chosen);
        return new Disclaimer(key, version, chosen, text.label(), text.brief(), text.full(), html, effectiveFrom, url,
                versions, texts);
    }
}
