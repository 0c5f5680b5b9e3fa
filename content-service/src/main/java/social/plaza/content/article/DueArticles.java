package social.plaza.content.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

/** Articles that are scheduled, and whose time has come. */
@ApplicationScoped
class DueArticles {

    @Inject
    Session session;

    /** At most so many. */
    List<UUID> list(Instant now, int limit) {
        return session.createNativeQuery("""
                select id from article where state = 'SCHEDULED' and scheduled_for <= :now
                order by scheduled_for limit :limit""", UUID.class).setParameter("now", now)
                .setParameter("limit", limit).getResultList();
    }

    /** One of them, for whoever asks first; until their transaction ends nobody else gets it. */
    Optional<Article> take(UUID id, Instant now) {
        return session.createNativeQuery("""
                select * from article where id = :id and state = 'SCHEDULED' and scheduled_for <= :now
                for update skip locked""", Article.class).setParameter("id", id).setParameter("now", now)
                .getResultStream().findFirst();
    }
}
