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

/** What authors typed and have not put in its place yet: at most one for each article, and nobody's but its author's. */
@ApplicationScoped
class PendingEdits {

    /** @param basis the version of the article that it is an edit of */
    record Kept(UUID article, int basis, NewArticle words, Instant at) {}

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    Optional<Kept> of(UUID article) {
        return session.createNativeQuery("""
                select article_id, basis, cast(words as text), at from pending_edit
                where article_id = :article""", Tuple.class).setParameter("article", article).getResultStream()
                .map(this::kept).findFirst();
    }

    /** One author's, what was typed last first. @param at {@code last} and it are where the page before ended */
    List<Kept> list(UUID author, Instant at, UUID last, int limit) {
        return session.createNativeQuery("""
                select article_id, basis, cast(words as text), at from pending_edit
                where author_id = :author and (at, article_id) < (:at, :last)
                order by at desc, article_id desc limit :limit""", Tuple.class).setParameter("author", author)
                .setParameter("at", at).setParameter("last", last).setParameter("limit", limit).getResultStream()
                .map(this::kept).toList();
    }

    /** @param pictures the addresses of all that it shows */
    void keep(Article article, NewArticle words, int basis, List<String> pictures, Instant now) {
        session.createNativeMutationQuery(
                """
                insert into pending_edit (article_id, author_id, basis, words, pictures, at)
                values (:article, :author, :basis, cast(:words as jsonb), :pictures, :now)
                on conflict (article_id) do update set words = excluded.words, pictures = excluded.pictures, at = excluded.at""")
                .setParameter("article", article.id()).setParameter("author", article.authorId())
                .setParameter("basis", basis).setParameter("words", write(words))
                .setParameter("pictures", pictures.toArray(String[]::new), String[].class).setParameter("now", now)
                .executeUpdate();
    }

    /** The article says this now: if that is what was typed, nothing is pending any more. What was typed beside it stays. */
    void settle(UUID article, NewArticle words) {
        of(article).filter(kept -> kept.words().equals(words)).ifPresent(kept -> drop(article));
    }

    void drop(UUID article) {
        session.createNativeMutationQuery("delete from pending_edit where article_id = :article")
                .setParameter("article", article).executeUpdate();
    }

    List<String> pictures(UUID article) {
        return session.createNativeQuery("select unnest(pictures) from pending_edit where article_id = :article",
                String.class).setParameter("article", article).getResultList();
    }

    private Kept kept(Tuple row) {
        try {
            return new Kept(row.get(0, UUID.class), row.get(1, Integer.class),
                    json.readValue(row.get(2, String.class), NewArticle.class), row.get(3, Instant.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String write(NewArticle words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
