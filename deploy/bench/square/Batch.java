import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The rows that content-service would have of some articles. */
class Batch {

    private static final int RENDERER = 4;

    private final ObjectMapper json = new ObjectMapper();
    private final Rows articles = new Rows("""
            article (id, version, author_id, state, revision, language, topics, cashtags, hashtags, mentions, disclaimers, unrevised,
            ai_assisted, source_kind, source_name, source_url, source_author, source_published_at, source_licence, published_at,
            edited_at, created_at, changed_at)""");
    private final Rows texts = new Rows("""
            article_text (id, article_id, language, title, summary, excerpt, body, html, renderer, machine, by_name, cashtags, hashtags,
            mentions)""");
    private final Rows revisions = new Rows("article_revision (article_id, number, by_id, at, content, head)");
    private final Rows publications = new Rows("publication (article_id, since)");
    private final Rows listings = new Rows("article_topic (topic, published_at, article_id, counted)");
    private final Rows events = new Rows("event (type, subject, data, at)");
    private final Map<String, Integer> topics = new TreeMap<>();
    private final Map<String, Integer> cashtags = new TreeMap<>();
    private final List<Article> members = new ArrayList<>();

    void add(Article article) throws JsonProcessingException {
        members.add(article);
        Article.Source source = article.source();
        Instant created = article.publishedAt().minus(Article.WRITING);
        articles.add(article.id(), article.revision(), article.author().id(), "PUBLISHED", article.revision(),
                article.own().language(), article.topics(), article.cashtags(), article.hashtags(), List.of(),
                article.chosenDisclaimers(), false, article.aiAssisted(), source.kind(), source.name(), source.url(), source.author(),
                source.publishedAt(), source.licence(), article.publishedAt(), article.editedAt(), created, article.editedAt());
        var random = new SplittableRandom(article.id().getLeastSignificantBits());
        for (Text text : article.texts()) {
            texts.add(Article.id(created, random), article.id(), text.language(), text.title(), text.summary(), text.excerpt(),
                    text.body(), text.html(), RENDERER, false, text.by(), text.cashtags(), text.hashtags(), List.of());
        }
        revise(article);
        publications.add(article.id(), article.publishedAt());
        article.listings().forEach(
                topic -> listings.add(topic, article.publishedAt(), article.id(), article.topics().contains(topic)));
        article.topics().forEach(topic -> topics.merge(topic, 1, Integer::sum));
        article.cashtags().stream().distinct().forEach(tag -> {
            listings.add('$' + tag, article.publishedAt(), article.id(), true);
            cashtags.merge(tag, 1, Integer::sum);
        });
    }

    /** As content-service keeps what an article said. */
    private void revise(Article article) throws JsonProcessingException {
        if (article.before() != null) {
            var first = new ArrayList<>(article.texts());
            first.set(0, article.before());
            revisions.add(article.id(), 1, article.author().id(), article.publishedAt(), snapshot(article, first, true),
                    snapshot(article, first, false));
        }
        Instant at = article.before() == null ? article.publishedAt() : article.editedAt();
        revisions.add(article.id(), article.revision(), article.author().id(), at, snapshot(article, article.texts(), true),
                snapshot(article, article.texts(), false));
    }

    /** @param whole with the bodies; lists and rules do without them */
    private String snapshot(Article article, List<Text> texts, boolean whole) throws JsonProcessingException {
        var snapshot = new LinkedHashMap<String, Object>();
        snapshot.put("language", article.own().language());
        snapshot.put("topics", article.topics());
        snapshot.put("cashtags", article.cashtags());
        snapshot.put("hashtags", article.hashtags());
        snapshot.put("mentions", List.of());
        snapshot.put("disclaimers", article.chosenDisclaimers());
        snapshot.put("aiAssisted", article.aiAssisted());
        snapshot.put("source", fields("kind", article.source().kind(), "name", article.source().name(), "url", article.source().url(),
                "author", article.source().author(), "publishedAt", told(article.source().publishedAt()), "licence",
                article.source().licence()));
        snapshot.put("texts", texts.stream().map(text -> {
            var said = fields("language", text.language(), "title", text.title(), "summary", text.shown(), "machine", false);
            said.putAll(whole ? fields("body", text.body(), "html", text.html()) : Map.of());
            said.putAll(text.by() == null ? Map.of() : fields("by", text.by()));
            return said;
        }).toList());
        return json.writeValueAsString(snapshot);
    }

    /** @param type what happened; the row tells the state after it */
    void tell(String type, Object subject, Map<String, Object> data, Instant at) throws JsonProcessingException {
        events.add(type, subject, json.writeValueAsString(data), at);
    }

    static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    static String told(Instant moment) {
        return moment == null ? null : moment.toString();
    }

    /** Does nothing if it is there already. */
    void store(Connection connection) throws SQLException, IOException {
        if (!members.isEmpty() && isStored(connection)) {
            return;
        }
        for (Rows rows : List.of(articles, texts, revisions, publications, listings, events)) {
            rows.copy(connection);
        }
        count(connection, "topic", topics);
        count(connection, "cashtag", cashtags);
        connection.commit();
    }

    private static void count(Connection connection, String table, Map<String, Integer> uses) throws SQLException {
        try (var count = connection.prepareStatement("""
                insert into %1$s (name, uses) values (?, ?) on conflict (name) do update set uses = %1$s.uses + excluded.uses"""
                .formatted(table))) {
            for (var each : uses.entrySet()) {
                count.setString(1, each.getKey());
                count.setInt(2, each.getValue());
                count.addBatch();
            }
            count.executeBatch();
        }
    }

    private boolean isStored(Connection connection) throws SQLException {
        try (var find = connection.prepareStatement("select 1 from article where id = ?")) {
            find.setObject(1, members.getFirst().id());
            return find.executeQuery().next();
        }
    }
}
