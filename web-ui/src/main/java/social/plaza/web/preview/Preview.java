package social.plaza.web.preview;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What stands in the head of a page for those who do not read it, but show a link to it. All addresses are absolute.
 *
 * @param url the one address of this page in this language
 * @param type as Open Graph has it: website, profile or article
 * @param locale language and country, as Open Graph has it; {@code locales} those of the other languages
 * @param versions the addresses of the page in each language, by its tag; empty where there is one
 * @param data for search engines, as JSON-LD that may stand in a page; null where there is nothing to tell
 */
public record Preview(String title, String description, String url, String type, Picture picture, String locale,
        List<String> locales, Map<String, String> versions, Story story, String data) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    /** @param words what is written on it */
    public record Picture(String url, String words) {

        public int width() {
            return WIDTH;
        }

        public int height() {
            return HEIGHT;
        }
    }

    /** What there is to say of articles alone. */
    public record Story(Instant published, Instant modified, String author, List<String> tags) {}
}
