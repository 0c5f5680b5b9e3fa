package social.plaza.content.translation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** How an article's words in one language changed: of each edition the revisions of the article that had it. */
@ApplicationScoped
class Editions {

    /** @param revision the first revision of the article with this edition, and {@code at} when it became so; {@code by} whoever made it */
    record Edition(int number, int revision, Instant at, UUID by) {}

    private static final String TEXTS = """
            from article_revision r, jsonb_array_elements(r.head -> 'texts') text
            where r.article_id = :article and text ->> 'language' = :language
            """;
    private static final String NUMBER = "coalesce((text ->> 'edition')::integer, 1)";

    @Inject
    Session session;

    /** The last revision with each edition, by the edition's number. */
    Map<Integer, Integer> lastRevisions(UUID article, String language) {
        Map<Integer, Integer> last = new HashMap<>();
        session.createNativeQuery("select " + NUMBER + ", max(r.number) " + TEXTS + "group by 1", Tuple.class)
                .setParameter("article", article).setParameter("language", language).getResultList()
                .forEach(row -> last.put(row.get(0, Integer.class), row.get(1, Integer.class)));
        return last;
    }

    /** The newest first. */
    List<Edition> list(UUID article, String language, int before, int limit) {
        return session.createNativeQuery("""
                select * from (select distinct on (1) """ + " " + NUMBER + " edition, r.number, r.at, r.by_id " + TEXTS
                + """
                order by 1, r.number) editions where edition < :before order by edition desc limit :limit""",
                Tuple.class).setParameter("article", article).setParameter("language", language)
                .setParameter("before", before).setParameter("limit", limit).getResultStream()
                .map(row -> new Edition(row.get(0, Integer.class), row.get(1, Integer.class),
                        row.get(2, Instant.class), row.get(3, UUID.class)))
                .toList();
    }
}
