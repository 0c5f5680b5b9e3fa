package social.plaza.content.article;

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

    /** Articles whose statement's time is over, and that others have not been told of; another instance gets others. */
    List<UUID> lapsed(Instant now, int limit) {
        return getEntityManager().createNativeQuery("""
                select article_id from withholding where ended_at is null and until <= :now
                order by until limit :limit for update skip locked""", UUID.class).setParameter("now", now)
                .setParameter("limit", limit).getResultList();
    }
}
