package social.plaza.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article of the demo as it is written down: lines of "name: value", and below them the text. */
record Manuscript(Map<String, String> head, String body) {

    static Manuscript of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No manuscript " + key));
    }

    /** For instance that of a translation, which may not be there. */
    static Optional<Manuscript> find(String key) {
        try (var source = Manuscript.class.getResourceAsStream("/demo/articles/" + key + ".md")) {
            return Optional.ofNullable(
                    source == null ? null : parse(new String(source.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Manuscript parse(String text) {
        var parts = text.split("(?m)^---\n", 3);
        var head = new HashMap<String, String>();
        parts[1].lines().forEach(
                line -> head.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
        return new Manuscript(head, parts[2]);
    }

    String author() {
        return head.get("by");
    }

    String language() {
        return head.get("language");
    }

    /** What POST /articles takes. */
    Map<String, Object> article() {
        var article = translation();
        article.put("language", language());
        article.put("topics", list("topics"));
        article.put("source", source());
        article.put("disclaimers", list("disclaimers"));
        return article;
    }

    /** What PUT /articles/{id}/translations/{lang} takes. */
    Map<String, Object> translation() {
        var words = new HashMap<String, Object>();
        words.put("title", head.get("title"));
        words.put("summary", head.get("summary"));
        words.put("body", body);
        return words;
    }

    private Map<String, Object> source() {
        var source = new HashMap<String, Object>();
        source.put("kind", head.get("source"));
        Map.of("source-name", "name", "source-url", "url", "source-author", "author", "source-published", "publishedAt",
                "source-licence", "licence")
                .forEach((here, there) -> Optional.ofNullable(head.get(here))
                        .ifPresent(value -> source.put(there, value)));
        return source;
    }

    private List<String> list(String name) {
        return head.containsKey(name) ? List.of(head.get(name).split(", ")) : List.of();
    }
}
