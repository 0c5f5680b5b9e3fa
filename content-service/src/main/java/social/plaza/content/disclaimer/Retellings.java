package social.plaza.content.disclaimer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** How far others have been told of what new rules changed. */
@ApplicationScoped
class Retellings {

    /** @param rules number of the rules; {@code last} id of the article up to which it has come */
    record Retelling(int rules, UUID last) {}

    /** @param articles to which other disclaimers apply than before, or nearly so many: some may have changed since */
    record Progress(int articles, int told, Instant overAt) {}

    @Inject
    Session session;

    void begin(int rules, int articles, Instant now) {
        session.createNativeMutationQuery("""
                insert into retelling (rules, articles, begun_at) values (:rules, :articles, :now)""")
                .setParameter("rules", rules).setParameter("articles", articles).setParameter("now", now)
                .executeUpdate();
    }

    /** One that is not over, for whoever asks first; until their transaction ends nobody else gets it. */
    Optional<Retelling> take() {
        return session.createNativeQuery("""
                select rules, last_id from retelling where over_at is null order by rules limit 1
                for update skip locked""", Tuple.class).getResultStream()
                .map(row -> new Retelling(row.get(0, Integer.class), row.get(1, UUID.class))).findFirst();
    }

    void advance(int rules, UUID last, int told) {
        session.createNativeMutationQuery("""
                update retelling set last_id = :last, told = told + :told where rules = :rules""")
                .setParameter("last", last).setParameter("told", told).setParameter("rules", rules).executeUpdate();
    }

    void end(int rules, Instant now) {
        session.createNativeMutationQuery("update retelling set over_at = :now where rules = :rules")
                .setParameter("now", now).setParameter("rules", rules).executeUpdate();
    }

    Optional<Progress> of(int rules) {
        return session
                .createNativeQuery("select articles, told, over_at from retelling where rules = :rules", Tuple.class)
                .setParameter("rules", rules).getResultStream()
                .map(row -> new Progress(row.get(0, Integer.class), row.get(1, Integer.class),
                        row.get(2, Instant.class)))
                .findFirst();
    }
}
