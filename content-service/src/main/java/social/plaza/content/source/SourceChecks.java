package social.plaza.content.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

/** What is known of the links of articles from elsewhere. A link is dead when it was gone three times in three days. */
@ApplicationScoped
class SourceChecks {

    static final Duration AGAIN = Duration.ofDays(30);

    private static final Duration SOON = Duration.ofHours(37);
    private static final Duration LONG_ENOUGH = Duration.ofDays(3);
    private static final Duration A_WHILE = Duration.ofDays(2);
    private static final Duration LEASE = Duration.ofHours(1);
    private static final Duration BETWEEN_TWO_OF_A_HOST = Duration.ofMinutes(1);

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** One that is due, for whoever asks first, and whose host was not asked within the last minute. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<String> take() {
        Instant now = clock.instant();
        return session.createNativeQuery("""
                update source_check set next_at = :lease, asked_at = :now where key in (
                    select c.key from source_check c where c.next_at <= :now and not exists (
                        select 1 from source_check o where o.host = c.host and o.asked_at > :recently)
                    order by c.next_at limit 1 for update skip locked)
                returning url""", String.class).setParameter("now", now).setParameter("lease", now.plus(LEASE))
                .setParameter("recently", now.minus(BETWEEN_TWO_OF_A_HOST)).getResultStream().findFirst();
    }

    /** @return whether an article that everyone can read has it; where none has, it is forgotten */
    @Transactional(TxType.REQUIRES_NEW)
    boolean isInUse(String url) {
        boolean used = !session.createNativeQuery("""
                select 1 from article where md5(source_url) = md5(:url) and state = 'PUBLISHED'
                    and source_kind <> 'ORIGINAL' limit 1""", Integer.class).setParameter("url", url).getResultList()
                .isEmpty();
        if (!used) {
            session.createNativeMutationQuery("delete from source_check where key = md5(:url)")
                    .setParameter("url", url).executeUpdate();
        }
        return used;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void seen(String url) {
        boolean wasDead = isDead(url);
        session.createNativeMutationQuery("""
                update source_check set last_seen_at = :now, failures = 0, failing_since = null, dead_since = null,
                    next_at = :next where key = md5(:url)""").setParameter("now", clock.instant())
                .setParameter("next", in(AGAIN)).setParameter("url", url).executeUpdate();
        if (wasDead) {
            touchArticles(url);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void gone(String url) {
        boolean wasDead = isDead(url);
        session.createNativeMutationQuery("""
                update source_check set failures = failures + 1, failing_since = coalesce(failing_since, :now),
                    dead_since = coalesce(dead_since, case when failures >= 2
                        and failing_since <= :longAgo then cast(:now as timestamptz) end),
                    next_at = case when dead_since is null then cast(:soon as timestamptz) else :next end
                where key = md5(:url)""").setParameter("now", clock.instant())
                .setParameter("longAgo", clock.instant().minus(LONG_ENOUGH)).setParameter("soon", in(SOON))
                .setParameter("next", in(AGAIN)).setParameter("url", url).executeUpdate();
        if (isDead(url) && !wasDead) {
            touchArticles(url);
        }
    }

    /** Nobody can tell: it may be there for others, or tomorrow. */
    @Transactional(TxType.REQUIRES_NEW)
    void unknown(String url) {
        session.createNativeMutationQuery("update source_check set next_at = :next where key = md5(:url)")
                .setParameter("next", in(A_WHILE)).setParameter("url", url).executeUpdate();
    }

    private boolean isDead(String url) {
        return !session.createNativeQuery(
                "select 1 from source_check where key = md5(:url) and dead_since is not null", Integer.class)
                .setParameter("url", url).getResultList().isEmpty();
    }

    /** Who saw them before has not seen this. */
    private void touchArticles(String url) {
        session.createNativeMutationQuery("""
                update article set changed_at = :now where md5(source_url) = md5(:url) and state = 'PUBLISHED'
                    and source_kind <> 'ORIGINAL'""").setParameter("now", clock.instant()).setParameter("url", url)
                .executeUpdate();
    }

    /** Later by chance, so that what was asked together is not asked together forever. */
    private Instant in(Duration time) {
        return clock.instant().plus(time).plusSeconds(ThreadLocalRandom.current().nextLong(time.toSeconds() / 10));
    }
}
