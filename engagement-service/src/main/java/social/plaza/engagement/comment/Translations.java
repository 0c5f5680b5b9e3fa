package social.plaza.engagement.comment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;

/** All translations of comments, and who is at one: on whichever instance, each is asked for once. */
@ApplicationScoped
@Transactional
class Translations {

    /** How long somebody may be at one, and how long it is remembered that it could not be had. */
    static final Duration CLAIMED = Duration.ofMinutes(1);

    private static final String OF = "comment_id = :comment and revision = :revision and language = :language";

    /** @param failure null while somebody is at it */
    record Claim(Instant at, TranslationFailure failure) {}

    @Inject
    Session session;

    @Inject
    Clock clock;

    Optional<Translation> find(WantedTranslation wanted) {
        return of(wanted, session.createNativeQuery("""
                select from_language, body, html, engine, at from comment_translation where\s""" + OF, Tuple.class))
                .getResultStream()
                .map(row -> new Translation(wanted, row.get(0, String.class),
                        new Words(row.get(1, String.class), row.get(2, String.class)), row.get(3, String.class),
                        row.get(4, Instant.class)))
                .findFirst();
    }

    /** Whoever is at it, or why it could not be had less than a minute ago. */
    Optional<Claim> claim(WantedTranslation wanted) {
        return of(wanted, session.createNativeQuery("""
                select at, failure from comment_translation_claim where at > :before and\s""" + OF, Tuple.class))
                .setParameter("before", before()).getResultStream()
                .map(row -> new Claim(row.get(0, Instant.class), failure(row.get(1, String.class)))).findFirst();
    }

    private static TranslationFailure failure(String name) {
        return name == null ? null : TranslationFailure.valueOf(name);
    }

    /** @return false if somebody else is at it, or it could not be had just now */
    boolean take(WantedTranslation wanted) {
        return of(wanted, session.createNativeMutationQuery("""
                insert into comment_translation_claim as c (comment_id, revision, language, at)
                values (:comment, :revision, :language, :now)
                on conflict (comment_id, revision, language) do update set at = excluded.at, failure = null
                where c.at <= :before""")).setParameter("now", clock.instant()).setParameter("before", before())
                .executeUpdate() == 1;
    }

    /** Keeps it, unless the words that it is of are gone by now. */
    void keep(Translation translation) {
        of(translation.of(), session.createNativeMutationQuery("""
                with said as (
                    select c.id from comment c join account_card a on a.id = c.author_id
                    where c.id = :comment and c.revision = :revision and c.state = 'VISIBLE' and a.state <> 'DELETED'
                    for share)
                insert into comment_translation (comment_id, revision, language, from_language, body, html, engine, at)
                select id, :revision, :language, :from, :body, :html, :engine, :at from said on conflict do nothing"""))
                .setParameter("from", translation.from()).setParameter("body", translation.words().body())
                .setParameter("html", translation.words().html()).setParameter("engine", translation.engine())
                .setParameter("at", translation.at()).executeUpdate();
        of(translation.of(), session.createNativeMutationQuery("delete from comment_translation_claim where " + OF))
                .executeUpdate();
    }

    void fail(WantedTranslation wanted, TranslationFailure failure) {
        of(wanted, session.createNativeMutationQuery("""
                update comment_translation_claim set at = :now, failure = :failure where\s""" + OF))
                .setParameter("now", clock.instant()).setParameter("failure", failure.name()).executeUpdate();
    }

    @Scheduled(every = "10m", delayed = "10m")
    void forget() {
        session.createNativeMutationQuery("delete from comment_translation_claim where at <= :before")
                .setParameter("before", before()).executeUpdate();
    }

    private Instant before() {
        return clock.instant().minus(CLAIMED);
    }

    @SuppressWarnings("unchecked")
    private static <Q extends CommonQueryContract> Q of(WantedTranslation wanted, Q query) {
        return (Q) query.setParameter("comment", wanted.comment()).setParameter("revision", wanted.revision())
                .setParameter("language", wanted.language());
    }
}
