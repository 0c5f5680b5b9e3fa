package social.plaza.content.article;

import java.time.Instant;
import java.util.List;
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

    /** @param at when it began to be what readers see */
    public record Kept(int number, Instant at, Snapshot content) {}

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
        return session.createNativeQuery("""
                select number, at, cast(content as text) from article_revision
                where article_id = :article and number = :number""", Tuple.class).setParameter("article", article)
                .setParameter("number", number).getResultStream().map(this::kept).findFirst();
    }

    /** The newest first, without bodies. */
    List<Kept> list(UUID article, long before, int limit) {
        return session.createNativeQuery("""
                select number, at, cast(head as text) from article_revision
                where article_id = :article and number < :before order by number desc limit :limit""", Tuple.class)
                .setParameter("article", article).setParameter("before", before).setParameter("limit", limit)
                .getResultStream().map(this::kept).toList();
    }

    private Kept kept(Tuple row) {
        return new Kept(row.get(0, Integer.class), row.get(1, Instant.class), read(row.get(2, String.class)));
    }

    private String write(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private Snapshot read(String content) {
        try {
            return json.readValue(content, Snapshot.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
