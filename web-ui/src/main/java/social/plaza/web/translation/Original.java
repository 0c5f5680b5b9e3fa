package social.plaza.web.translation;

import java.util.List;

/** An article in its author's own words, as whoever translates it gets it. */
public record Original(String id, String url, String state, int revision, String language, String title, String summary,
        String body, Author author, Elsewhere original, List<String> languages) {

    public Original {
        languages = languages == null ? List.of() : languages;
    }

    public boolean isPublished() {
        return "PUBLISHED".equals(state);
    }

    public boolean isIn(String tag) {
        return languages.contains(tag);
    }

    public record Author(String id, String handle, String displayName) {}

    /** Where the author's own words are, if these are not. */
    public record Elsewhere(String language) {}
}
