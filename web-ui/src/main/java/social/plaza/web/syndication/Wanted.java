package social.plaza.web.syndication;

import social.plaza.web.origin.Paths;

/**
 * Which feed is asked for.
 *
 * @param language the one that its texts shall be in where there are translations, null for the square's own
 * @param after the cursor of a page after the first, or null
 */
record Wanted(Channel channel, Format format, String language, String after) {

    /** Its path, and that of the same articles in another form. */
    String path(Format other, String cursor) {
        var path = channel.folder() + other.file();
        var spoken = language == null ? path : Paths.with(path, "lang", language);
        return cursor == null ? spoken : Paths.with(spoken, "after", cursor);
    }

    String path() {
        return path(format, after);
    }
}
