package social.plaza.content.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Which translations are being made, so that each is made once, whoever asks, and whichever instance they ask. */
@ApplicationScoped
class MachineRequests {

    /** A server that has just failed is not asked by everybody who comes. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** @param language that is translated into */
    record Wanted(UUID article, int edition, String language) {}

    /** How it stands with a translation that is not there. */
    sealed interface Standing {

        /** Nobody made it: from now on whoever has asked does. */
        record Yours() implements Standing {}

        record Running() implements Standing {}

        record Failed(Duration pause) implements Standing {}
    }

    @Inject
    EngineSettings settings;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Transactional
    Standing take(Wanted wanted) {
        Instant now = clock.instant();
        int taken = session.createNativeMutationQuery("""
                insert into machine_request as r (article_id, language, of_edition, alive_at)
                values (:article, :language, :edition, :now)
                on conflict (article_id, of_edition, language) do update
                    set alive_at = excluded.alive_at, failed_at = null
                    where r.failed_at < :pause
                        or r.failed_at is null and r.alive_at < :silence""").setParameter("article", wanted.article())
                .setParameter("language", wanted.language()).setParameter("edition", wanted.edition())
                .setParameter("now", now).setParameter("pause", now.minus(PAUSE))
                .setParameter("silence", now.minus(silence())).executeUpdate();
        return taken > 0 ? new Standing.Yours() : standing(wanted, now);
    }

    /** Whoever makes one is dead who has not said for so long that they live: longer than the server may take for one answer. */
    private Duration silence() {
        return settings.patience().plus(settings.patience()).plusSeconds(1);
    }

    private Standing standing(Wanted wanted, Instant now) {
        return session
                .createNativeQuery("""
                select failed_at from machine_request
                where article_id = :article and of_edition = :edition and language = :language""",
                        Tuple.class)
                .setParameter("article", wanted.article()).setParameter("edition", wanted.edition())
                .setParameter("language", wanted.language()).getResultStream().map(row -> row.get(0, Instant.class))
                .map(failed -> failed == null
                        ? new Standing.Running()
                        : new Standing.Failed(Duration.between(now, failed.plus(PAUSE))))
                .findFirst().orElse(new Standing.Running());
    }

    @Transactional
    void isAlive(Wanted wanted) {
        update("alive_at = :now", wanted);
    }

    @Transactional
    void failed(Wanted wanted) {
        update("failed_at = :now", wanted);
    }

    private void update(String what, Wanted wanted) {
        session.createNativeMutationQuery("update machine_request set " + what
                + " where article_id = :article and language = :language and of_edition = :edition")
                .setParameter("now", clock.instant()).setParameter("article", wanted.article())
                .setParameter("language", wanted.language()).setParameter("edition", wanted.edition()).executeUpdate();
    }

    @Transactional
    void done(Wanted wanted) {
        session.createNativeMutationQuery(
                """
                delete from machine_request where article_id = :article and language = :language and of_edition = :edition""")
                .setParameter("article", wanted.article()).setParameter("language", wanted.language())
                .setParameter("edition", wanted.edition()).executeUpdate();
    }
}
