package social.plaza.web.syndication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An article as content tells it, in a test. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static final String ID = "019a0000-0000-7000-8000-0000000000b1";

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Told(String title) {
        fields.put("id", ID);
        fields.put("url", "/@thuha/an-article-000000b1");
        fields.put("state", "PUBLISHED");
        fields.put("revision", 1);
        fields.put("language", "en");
        fields.put("title", title);
        fields.put("summary", "What it is about.");
        fields.put("html", "<p>What it says.</p>");
        fields.put("author", Map.of("id", "019a0000-0000-7000-8000-000000000001", "handle", "thuha", "displayName",
                "Thu Hà", "certified", true));
        fields.put("topics", List.of("ai"));
        fields.put("cashtags", List.of("MSFT"));
        fields.put("source", Map.of("kind", "THIRD_PARTY", "name", "The Wire", "url", "https://wire.example/1",
                "author", "Jo Kim", "licence", "CC BY 4.0"));
        fields.put("languages", List.of("en"));
        fields.put("disclaimers", List.of(disclaimer("third-party-content", "Somebody else's words."),
                disclaimer("not-financial-advice", "No advice.")));
        fields.put("publishedAt", "2026-11-22T07:40:00.123Z");
    }

    public static Told titled(String title) {
        return new Told(title);
    }

    public static Map<String, Object> disclaimer(String key, String brief) {
        return Map.of("key", key, "version", 2, "language", "en", "short", brief, "url", "/disclaimers/" + key,
                "because", "rule");
    }

    public Told with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public String alone() {
        return json(fields);
    }

    /** A page of content's list. */
    public static String list(String next, Told... articles) {
        var page = new LinkedHashMap<String, Object>();
        page.put("items", List.of(articles).stream().map(each -> each.fields).toList());
        page.put("next", next);
        return json(page);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
