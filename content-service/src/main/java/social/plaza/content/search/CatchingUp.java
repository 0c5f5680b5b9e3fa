package social.plaza.content.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import social.plaza.http.Cursor;

/**
 * Takes in what was published before there was a search: the newest first, beside everything else, so that no start waits for it. What
 * is published meanwhile is there at once: the database itself sees to it, in the transaction that publishes.
 */
@ApplicationScoped
class CatchingUp {

    private static final Logger LOG = Logger.getLogger(CatchingUp.class);
    private static final int AT_ONCE = 200;

    @Inject
    Session session;

    private Instant reached = Cursor.NEWEST;
    private boolean done;
    private long taken;

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void catchUp() {
        while (!done) {
            done = QuarkusTransaction.requiringNew().call(this::takeSome);
        }
    }

    /** From the newest again. */
    void beginAnew() {
        reached = Cursor.NEWEST;
        done = false;
    }

    /** @return whether there is nothing more */
    private boolean takeSome() {
        List<Tuple> texts = session.createNativeQuery("""
                select t.id, a.published_at from article a join article_text t on t.article_id = a.id
                where a.state = 'PUBLISHED' and a.published_at <= :reached
                    and not exists (select 1 from article_search s where s.text_id = t.id)
                order by a.published_at desc limit :many""", Tuple.class).setParameter("reached", reached)
                .setParameter("many", AT_ONCE).getResultList();
        if (texts.isEmpty()) {
            if (taken > 0) {
                LOG.infof("search has caught up: %d texts", taken);
            }
            return true;
        }
        session.createNativeQuery("select true from search_index(cast(:texts as uuid[]), true)", Boolean.class)
                .setParameter("texts", texts.stream().map(row -> row.get(0, UUID.class)).toArray(UUID[]::new))
                .getSingleResult();
        taken += texts.size();
        reached = texts.getLast().get(1, Instant.class);
        return false;
    }
}
