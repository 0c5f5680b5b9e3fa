package social.plaza.content.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Who looks at which source just now. A source is taken for a time, and no lock is held over the network; what dies while it has
 * one leaves it to the next when that time is over.
 */
@ApplicationScoped
class FeedRuns {

    /** @param id of the run */
    record Taken(UUID id, UUID source) {}

    static final Duration LEASE = Duration.ofMinutes(10);
    static final Duration KEPT = Duration.ofDays(30);

    static final String DUE = """
            select id from feed_source where not paused and next_run_at <= :now
                and (leased_until is null or leased_until < :now)
            order by next_run_at limit 1 for update skip locked""";

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Takes the one that is due for longest, if any is. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Taken> takeDue() {
        return session.createNativeQuery(DUE, UUID.class).setParameter("now", clock.instant()).getResultStream()
                .findFirst().map(this::begin);
    }

    /** Takes this one, due or not; empty if somebody looks at it already. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Taken> take(UUID source) {
        return session.createNativeQuery("""
                select id from feed_source where id = :id and (leased_until is null or leased_until < :now)
                for update skip locked""", UUID.class).setParameter("id", source).setParameter("now", clock.instant())
                .getResultStream().findFirst().map(this::begin);
    }

    private Taken begin(UUID source) {
        Instant now = clock.instant();
        session.createNativeMutationQuery("""
                update source_run set outcome = 'FAILED', trouble = 'INTERRUPTED', ended_at = :now
                where source_id = :source and outcome = 'RUNNING'""").setParameter("now", now)
                .setParameter("source", source).executeUpdate();
        UUID run = session.createNativeQuery("""
                insert into source_run (id, source_id, started_at, outcome) values (uuidv7(), :source, :now, 'RUNNING')
                returning id""", UUID.class).setParameter("source", source).setParameter("now", now).getSingleResult();
        session.createNativeMutationQuery("""
                update feed_source set run_id = :run, leased_until = :until where id = :source""")
                .setParameter("run", run).setParameter("until", now.plus(LEASE)).setParameter("source", source)
                .executeUpdate();
        return new Taken(run, source);
    }

    /** Keeps it for another while. @return whether it is still this run's */
    @Transactional(TxType.MANDATORY)
    boolean renew(Taken run) {
        return session.createNativeMutationQuery("""
                update feed_source set leased_until = :until where id = :source and run_id = :run""")
                .setParameter("until", clock.instant().plus(LEASE)).setParameter("source", run.source())
                .setParameter("run", run.id()).executeUpdate() == 1;
    }

    /** Ends it, and says what came of it and when to look again. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(Taken run, Report report, NextLook next) {
        Instant now = clock.instant();
        MutationQuery ending = session.createNativeMutationQuery("""
                update source_run set ended_at = :now, outcome = :outcome, trouble = :trouble, status = :status,
                    added = :added, updated = :updated, same = :same, skipped = :skipped, skips = cast(:skips as jsonb)
                where id = :run and outcome = 'RUNNING'""").setParameter("now", now).setParameter("run", run.id())
                .setParameter("skips", skips(report));
        report.fields().forEach((name, value) -> ending.setParameter(name, value.value(), value.type()));
        if (ending.executeUpdate() == 1) {
            release(run, report, next, now);
        }
    }

    private void release(Taken run, Report report, NextLook next, Instant now) {
        boolean failed = report.outcome() == SourceRunView.Outcome.FAILED;
        session.createNativeMutationQuery("""
                update feed_source set run_id = null, leased_until = null, next_run_at = :next,
                    failures = case when :failed then failures + 1 else 0 end,
                    etag = case when :read then :etag else etag end,
                    last_modified = case when :read then :modified else last_modified end
                where id = :source and run_id = :run""").setParameter("next", now.plus(next.in()))
                .setParameter("failed", failed).setParameter("read", next.validators() != null)
                .setParameter("etag", next.validators() == null ? null : next.validators().etag(), String.class)
                .setParameter("modified", next.validators() == null ? null : next.validators().lastModified(),
                        String.class)
                .setParameter("source", run.source()).setParameter("run", run.id()).executeUpdate();
        if (next.pause() != null) {
            session.createNativeMutationQuery("""
                    update feed_source set paused = true, paused_because = :why, version = version + 1
                    where id = :source and not paused""").setParameter("why", next.pause().name())
                    .setParameter("source", run.source()).executeUpdate();
        }
        if (next.movedTo() != null) {
            session.createNativeMutationQuery("""
                    update feed_source set address = :address, version = version + 1 where id = :source
                        and not exists (select 1 from feed_source where address = :address)""")
                    .setParameter("address", next.movedTo()).setParameter("source", run.source()).executeUpdate();
        }
    }

    /** Forgets those that are older than a month. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget() {
        session.createNativeMutationQuery("delete from source_run where started_at < :before")
                .setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }

    private String skips(Report report) {
        try {
            return json.writeValueAsString(report.skips());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
