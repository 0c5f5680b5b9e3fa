package social.plaza.content.translation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import social.plaza.content.article.ArticleHead;

/** How an article's words in one language changed: of each edition the first revision of the article that had it. */
@ApplicationScoped
class Editions {

    /** @param at when {@code revision} became what readers see; {@code by} whose change that was */
    record Edition(int number, int revision, Instant at, UUID by) {}

    static final String LIST = """
            select e.edition, e.revision, r.at, r.by_id
            from text_edition e join article_revision r on r.article_id = e.article_id and r.number = e.revision
            where e.article_id = :article and e.language = :language and e.edition < :before
            order by e.edition desc limit :limit""";

    @Inject
    Session session;

    /** The last revision with each edition of the author's own words, by the edition's number. */
    Map<Integer, Integer> lastRevisions(ArticleHead article) {
        List<Tuple> originals = session.createNativeQuery("""
                select edition, revision from text_edition where article_id = :article and original
                order by revision""", Tuple.class).setParameter("article", article.id()).getResultList();
        Map<Integer, Integer> last = new TreeMap<>();
        for (int i = 0; i < originals.size(); i++) {
            int next = i + 1 < originals.size() ? originals.get(i + 1).get(1, Integer.class) - 1 : article.revision();
            last.put(originals.get(i).get(0, Integer.class), next);
        }
        return last;
    }

    /** The newest first. */
    List<Edition> list(UUID article, String language, int before, int limit) {
        return session.createNativeQuery(LIST, Tuple.class).setParameter("article", article)
                .setParameter("language", language)
                .setParameter("before", before).setParameter("limit", limit).getResultStream()
                .map(row -> new Edition(row.get(0, Integer.class), row.get(1, Integer.class),
                        row.get(2, Instant.class), row.get(3, UUID.class)))
                .toList();
    }

    /** The version of the article with which its present words in a language came. */
    int cameWith(UUID article, String language) {
        return session.createNativeQuery("""
                select came_with from article_text where article_id = :article and language = :language""",
                Integer.class).setParameter("article", article).setParameter("language", language).getResultStream()
                .findFirst().orElse(0);
    }
}
