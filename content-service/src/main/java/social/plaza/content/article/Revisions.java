package social.plaza.content.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

/** What articles said, from their first publication on. Written once, and never changed: the database sees to it. */
@ApplicationScoped
public class Revisions {

    /**
     * @param at when it began to be what readers see
     * @param redaction null while its words are there
     */
    public record Kept(int number, Instant at, Snapshot content, Redaction redaction) {

        public Kept(int number, Instant at, Snapshot content) {
            this(number, at, content, null);
        }
    }

    /** That its words were taken away for good. @param hashes of its texts as they were, by language, as proofs hash them */
    public record Redaction(Instant at, String reason, Map<String, String> hashes) {}

    private static final String KEPT = """
            select number, at, cast(%s as text), cast(case when redacted_at is not null then jsonb_build_object(
                'at', redacted_at, 'reason', redacted_reason, 'hashes', hashes) end as text) from article_revision
            """;

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    /** Keeps what the article says now as its present revision, if that is not kept yet. */
    void keep(Article article, UUID by, Instant now) {
        if (article.revision() == 0) {
            return;
        }
        Snapshot said = article.snapshot();
        session.createNativeMutationQuery("""
                insert into article_revision (article_id, number, by_id, at, content, head)
                values (:article, :number, :by, :at, cast(:content as jsonb), cast(:head as jsonb))
                on conflict (article_id, number) do nothing""").setParameter("article", article.id())
                .setParameter("number", article.revision()).setParameter("by", by).setParameter("at", now)
                .setParameter("content", write(said)).setParameter("head", write(said.head())).executeUpdate();
    }

    Optional<Kept> find(UUID article, int number) {
        return session.createNativeQuery(KEPT.formatted("content")
                + "where article_id = :article and number = :number", Tuple.class).setParameter("article", article)
                .setParameter("number", number).getResultStream().map(this::kept).findFirst();
    }

    /** The newest first, without bodies. */
    List<Kept> list(UUID article, long before, int limit) {
        return session.createNativeQuery(KEPT.formatted("head")
                + "where article_id = :article and number < :before order by number desc limit :limit", Tuple.class)
                .setParameter("article", article).setParameter("before", before).setParameter("limit", limit)
                .getResultStream().map(this::kept).toList();
    }

    /** Takes its words away; the database sees to it that nothing else of it changes. */
    void redact(UUID article, int number, UUID by, String reason, Instant now) {
        session.createNativeMutationQuery("""
                update article_revision set content = redacted(content), head = redacted(head), hashes = text_hashes(content),
                    redacted_at = :now, redacted_by_id = :by, redacted_reason = :reason
                where article_id = :article and number = :number""").setParameter("article", article)
                .setParameter("number", number).setParameter("by", by).setParameter("reason", reason)
                .setParameter("now", now).executeUpdate();
    }

    /** Those of these pictures that any revision shows. */
    List<String> showing(UUID article, List<String> urls) {
        return session.createNativeQuery("""
                select url from unnest(cast(:urls as text[])) url where exists (select from article_revision
                    where article_id = :article and position(url in cast(content as text)) > 0)""", String.class)
                .setParameter("urls", urls.toArray(String[]::new), String[].class).setParameter("article", article)
                .getResultList();
    }

    private Kept kept(Tuple row) {
        String redaction = row.get(3, String.class);
        return new Kept(row.get(0, Integer.class), row.get(1, Instant.class),
                read(row.get(2, String.class), Snapshot.class),
                redaction == null ? null : read(redaction, Redaction.class));
    }

    private String write(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private <T> T read(String content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
