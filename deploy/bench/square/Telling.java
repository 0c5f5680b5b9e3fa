import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Tells other services of what was made, by the events that content-service would have written. */
class Telling {

    private static final TreeSet<String> KNOWN = new TreeSet<>(
            List.of("sourceKinds", "topics", "cashtag", "aiAssisted", "machineTranslated"));

    private final JsonNode rules;
    private final String since;

    private Telling(JsonNode rules, String since) {
        this.rules = rules;
        this.since = since;
    }

    /** @throws IllegalStateException if the policy of this square asks for more than is known here */
    static Telling under(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
                select rules, to_char(effective_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from disclaimer_rules
                where effective_from <= now() order by number desc limit 1""")) {
            row.next();
            JsonNode rules = new ObjectMapper().readTree(row.getString(1));
            for (JsonNode rule : rules) {
                for (Iterator<String> names = rule.path("when").fieldNames(); names.hasNext();) {
                    String name = names.next();
                    if (!KNOWN.contains(name)) {
                        throw new IllegalStateException("The rules of this square ask for " + name + ": run it without --events");
                    }
                }
            }
            return new Telling(rules, row.getString(2));
        }
    }

    void of(Article.Author author, Batch batch) throws JsonProcessingException {
        batch.tell("account.registered", author.id(), Map.of("account", Batch.fields("id", author.id(), "handle", author.handle(),
                "displayName", author.displayName(), "avatarUrl", null, "certified", author.certified(), "bio", "", "language",
                author.language(), "state", "ACTIVE", "roles", List.of("user", "author"), "createdAt",
                author.createdAt().toString())), author.createdAt());
    }

    /** As it stands now: what it said before nobody needs to hear any more. */
    void of(Article article, Batch batch) throws JsonProcessingException {
        batch.tell("article.published", article.id(), Map.of("article", card(article)), article.publishedAt());
    }

    Map<String, Object> card(Article article) {
        Text own = article.own();
        String slug = slug(own.title()) + "-" + article.id().toString().substring(28);
        var card = Batch.fields("id", article.id(), "state", "PUBLISHED", "revision", article.revision(), "authorId",
                article.author().id(), "slug", slug, "url", "/@" + article.author().handle() + "/" + slug, "language", own.language(),
                "title", own.title(), "summary", own.shown(), "topics", article.topics(), "cashtags", article.cashtags(), "mentions",
                List.of(), "source", Batch.fields("kind", article.source().kind(), "name", article.source().name()), "translations",
                article.texts().stream().skip(1).map(text -> Batch.fields("language", text.language(), "title", text.title(),
                        "summary", text.shown(), "disclaimers", spells(article))).toList(),
                "disclaimers", spells(article), "publishedAt", article.publishedAt().toString());
        if (article.editedAt() != null) {
            card.put("editedAt", article.editedAt().toString());
        }
        return card;
    }

    private List<Map<String, Object>> spells(Article article) {
        var keys = new TreeSet<>(article.chosenDisclaimers());
        rules.forEach(rule -> {
            if (holds(rule.path("when"), article)) {
                keys.add(rule.path("disclaimer").asText());
            }
        });
        return new ArrayList<>(keys.stream().map(key -> Batch.fields("key", key, "from", since, "until", null)).toList());
    }

    private static boolean holds(JsonNode when, Article article) {
        List<String> topics = Stream.concat(article.topics().stream(), article.hashtags().stream()).map(Telling::folded).toList();
        return (when.path("sourceKinds").isMissingNode() || has(when.path("sourceKinds"), article.source().kind()))
                && (when.path("topics").isMissingNode() || StreamSupport.stream(when.path("topics").spliterator(), false)
                        .anyMatch(topic -> topics.contains(folded(topic.asText()))))
                && is(when.path("cashtag"), !article.cashtags().isEmpty()) && is(when.path("aiAssisted"), article.aiAssisted())
                && is(when.path("machineTranslated"), false);
    }

    private static boolean has(JsonNode list, String value) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(each -> each.asText().equals(value));
    }

    private static boolean is(JsonNode asked, boolean fact) {
        return asked.isMissingNode() || asked.asBoolean() == fact;
    }

    private static String folded(String topic) {
        return plain(topic).replaceAll("[_-]+", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase().replace('đ', 'd').replaceAll("\\p{M}+", "");
    }

    /** As content-service makes it. */
    private static String slug(String title) {
        String words = plain(title.toLowerCase().replace("ß", "ss")).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (words.length() > 80) {
            int cut = words.lastIndexOf('-', 80);
            words = words.substring(0, cut > 0 ? cut : 80);
        }
        return words.isEmpty() ? "article" : words;
    }
}
