package social.plaza.content.media;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/**
 * Files that may belong to no picture. Each is written down here before it is stored, and crossed out in the transaction that
 * keeps its picture: so a crash between the two leaves nothing that nobody knows of.
 */
@ApplicationScoped
class LooseFiles {

    private static final Duration TIME_TO_KEEP_A_PICTURE = Duration.ofHours(1);

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** These files will be stored now. Whoever is just deleting one of them is waited for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expect(Collection<String> names) {
        write(names, TIME_TO_KEEP_A_PICTURE);
    }

    /** The picture is gone whose files these were. */
    void loosen(Collection<String> names) {
        write(names, Duration.ZERO);
    }

    /** In the order of their names, so that two who write the same wait for each other and never lock up. */
    private void write(Collection<String> names, Duration time) {
        session.createNativeMutationQuery("""
                insert into loose_file (name, due)
                select name, :due from unnest(cast(:names as text[])) name group by name order by name
                on conflict (name) do update set due = greatest(loose_file.due, excluded.due)""")
                .setParameter("due", clock.instant().plus(time))
                .setParameter("names", names.toArray(String[]::new), String[].class).executeUpdate();
    }

    /** Their picture is kept. */
    void settle(Collection<String> names) {
        session.createNativeMutationQuery("""
                delete from loose_file where name in (
                    select name from loose_file where name = any(:names) order by name for update)""")
                .setParameter("names", names.toArray(String[]::new), String[].class).executeUpdate();
    }

    /** Some that are due, for the running transaction alone: until it ends nobody stores them again. */
    List<String> due(int atMost) {
        return session.createNativeQuery("""
                select name from loose_file where due <= :now order by due limit :limit for update skip locked""",
                String.class).setParameter("now", clock.instant()).setParameter("limit", atMost).getResultList();
    }

    /** Those of them that no picture has. */
    List<String> unowned(Collection<String> names) {
        return session.createNativeQuery("""
                select name from unnest(cast(:names as text[])) name
                where not exists (select 1 from picture p where p.names @> array[name])""", String.class)
                .setParameter("names", names.toArray(String[]::new), String[].class).getResultList();
    }
}
