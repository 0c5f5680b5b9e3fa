package social.plaza.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Who is on the demo square and what they do there (demo/square.json). People are named by handle, all else by its key. */
record Script(List<Person> people, List<String> articles, Map<String, List<String>> follows,
        Map<String, List<String>> likes,
        Map<String, List<String>> bookmarks, List<Comment> comments,
        List<Repost> reposts,
        List<Reward> rewards, List<Pin> pins) {

    record Person(String handle, String displayName, String language, List<String> topics, String bio,
            List<String> roles) {}

    record Comment(String key, String on, String replyTo, String by, String body, List<String> likedBy) {}

    record Repost(String key, String by, String article, String quote) {}

    /** For an article or a comment. */
    record Reward(String key, String by, String article, String comment, long amount, String message) {}

    record Pin(String key, String by, String board, int position, String article, String note) {}

    static Script read() {
        try (var source = Script.class.getResourceAsStream("/demo/square.json")) {
            return new ObjectMapper().readValue(source, Script.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
