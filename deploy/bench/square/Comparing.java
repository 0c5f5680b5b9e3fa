import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Asks the square itself what it would have made of an article, and compares that with what was loaded. */
class Comparing {

    private static final List<String> SAME = List.of("language", "title", "summary", "body", "html", "topics", "cashtags", "source",
            "aiAssisted", "disclaimers");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String origin;
    private final String content;
    private final Map<String, String> tokens = new HashMap<>();

    /** @param content where content-service is; {@code password} the admin's; {@code serviceToken} that of the services */
    Comparing(String origin, String content, String password, String serviceToken) throws IOException, InterruptedException {
        this.origin = origin;
        this.content = content;
        signIn("admin", "/api/v1/auth/login", Map.of("login", "admin", "password", password));
        signIn("service", "/api/v1/auth/exchange", Map.of("apiToken", serviceToken));
    }

    private void signIn(String as, String path, Map<String, String> secret) throws IOException, InterruptedException {
        tokens.put(as, post(null, path, secret).path("accessToken").asText());
    }

    /** What an author tells of a source; what the square has found out of its link comes with the answer alone. */
    private static JsonNode told(JsonNode source) {
        return ((ObjectNode) source.deepCopy()).without(List.of("deadSince", "lastSeenAt"));
    }

    /** @throws IllegalStateException if anything that a reader gets is other than if its author had written it */
    void compare(Article article) throws IOException, InterruptedException {
        Text own = article.own();
        JsonNode kept = get("admin", origin + "/api/v1/articles/" + article.id() + "?lang=" + own.language());
        JsonNode made = post("admin", "/api/v1/articles/preview?lang=" + own.language(), Batch.fields("language", own.language(),
                "title", own.title(), "summary", own.summary(), "body", own.body(), "topics", article.topics(), "source",
                told(kept.path("source")), "disclaimers", article.chosenDisclaimers(), "aiAssisted", article.aiAssisted()));
        for (String field : SAME) {
            // a translation names things, too
            if (!field.equals("cashtags") || article.texts().size() == 1) {
                same(article, field, kept.path(field), made.path(field));
            }
        }
    }

    /** Likewise with what other services are told. */
    void compare(Article article, Map<String, Object> card) throws IOException, InterruptedException {
        same(article, "the card", json.readTree(json.writeValueAsString(card)),
                get("service", content + "/api/v1/articles/" + article.id() + "/card"));
    }

    private static void same(Article article, String what, JsonNode kept, JsonNode made) {
        if (!kept.equals(made)) {
            String is = kept.toString();
            String wanted = made.toString();
            int differs = 0;
            while (differs < Math.min(is.length(), wanted.length()) && is.charAt(differs) == wanted.charAt(differs)) {
                differs++;
            }
            throw new IllegalStateException("%s of %s is %n%.200s%nand should be%n%.200s".formatted(what, article.id(),
                    is.substring(differs), wanted.substring(differs)));
        }
    }

    private JsonNode get(String as, String url) throws IOException, InterruptedException {
        return send(as, HttpRequest.newBuilder(URI.create(url)).GET());
    }

    private JsonNode post(String as, String path, Object body) throws IOException, InterruptedException {
        return send(as, HttpRequest.newBuilder(URI.create(origin + path))
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private JsonNode send(String as, HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Content-Type", "application/json");
        if (as != null) {
            request.header("Authorization", "Bearer " + tokens.get(as));
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
