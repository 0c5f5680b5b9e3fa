package social.plaza.content.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All statements by which articles are or were withheld. */
@ApplicationScoped
class Withholdings implements PanacheRepositoryBase<Withholding, UUID> {

    Optional<Withholding> current(UUID article) {
        return find("articleId = ?1 and endedAt is null", article).firstResultOptional();
    }

    /**
     * Articles whose statement's time is over, and that others have not been told of; another instance gets others. Whoever
     * decides on an article locks the article, never its statement: two orders of locking would end in a deadlock.
     */
    List<UUID> lapsed(Instant now, int limit) {
        return getEntityManager().createNativeQuery("""
                select a.id from withholding w join article a on a.id = w.article_id
                where w.ended_at is null and w.until <= :now
                order by w.until limit :limit for update of a skip locked""", UUID.class).setParameter("now", now)
                .setParameter("limit", limit).getResultList();
    }
}
