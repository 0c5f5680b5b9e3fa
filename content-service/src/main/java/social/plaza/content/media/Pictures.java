package social.plaza.content.media;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

/** All pictures. Whoever is about to show one holds it until they have said so; what goes is held by nobody. */
@ApplicationScoped
public class Pictures implements PanacheRepositoryBase<Picture, UUID> {

    /** Neither in the words or at the head of an article that is not deleted, in a revision of it, nor on an account. */
    private static final String UNUSED = """
            not exists (select 1 from account where avatar_id = p.id and state <> 'DELETED')
            and not exists (select 1 from article where cover_id = p.id and state <> 'DELETED')
            and not exists (select 1 from picture_use u join article a on a.id = u.article_id
                where u.url = p.url and a.state <> 'DELETED')
            """;

    static final String LONGEST_UNUSED = """
            select p.id from picture p where p.unused_since <= :before order by p.unused_since limit :limit
            for update skip locked""";

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** One's own, which stays until the transaction ends. */
    public Optional<Picture> own(UUID id, UUID owner) {
        return session.createNativeQuery("""
                select p.* from picture p where p.id = :id and p.owner_id = :owner for key share""", Picture.class)
                .setParameter("id", id).setParameter("owner", owner).getResultStream().findFirst();
    }

    /**
     * Whatever pictures these are files of, whosesoever; they stay until the transaction ends.
     *
     * @return by the name of a file
     */
    public Map<String, PictureView> withFiles(Collection<String> names) {
        Map<String, PictureView> found = new HashMap<>();
        if (!names.isEmpty()) {
            session.createNativeQuery("""
                    select p.* from picture p where p.names && cast(:names as text[]) order by p.id for key share""",
                    Picture.class).setParameter("names", names.toArray(String[]::new), String[].class)
                    .getResultStream()
                    .forEach(picture -> picture.names().forEach(name -> found.putIfAbsent(name, picture.view())));
        }
        return found;
    }

    /** How much an account has stored, in bytes; another upload of theirs waits until this transaction ends. */
    long space(UUID owner) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:owner, 70))", Integer.class)
                .setParameter("owner", owner.toString()).getSingleResult();
        return session.createNativeQuery("select cast(coalesce(sum(bytes), 0) as bigint) from picture "
                + "where owner_id = :owner", Long.class).setParameter("owner", owner).getSingleResult();
    }

    /** Those of these that nothing shows need not wait to be removed. */
    void letGo(String[] urls) {
        session.createNativeMutationQuery(
                "update picture p set unused_since = to_timestamp(0) where p.url = any(:urls) and "
                        + UNUSED)
                .setParameter("urls", urls, String[].class).executeUpdate();
    }

    /** Writes down what has come out of use since this was last done, and what is in use again. */
    void notice() {
        session.createNativeMutationQuery("update picture p set unused_since = null where unused_since is not null "
                + "and not (" + UNUSED + ")").executeUpdate();
        session.createNativeMutationQuery("update picture p set unused_since = :now where unused_since is null and "
                + UNUSED).setParameter("now", clock.instant()).executeUpdate();
    }

    /**
     * Removes some that were not in use for a time. Those that somebody holds, to show them, are left; whoever comes to hold one
     * of the others finds it gone. What is in use is looked at once they are held: it may have changed until then.
     *
     * @return their files
     */
    List<String> removeUnused(Duration time, int atMost) {
        List<UUID> held = session.createNativeQuery(LONGEST_UNUSED, UUID.class)
                .setParameter("before", clock.instant().minus(time))
                .setParameter("limit", atMost).getResultList();
        return held.isEmpty()
                ? List.of()
                : session.createNativeQuery("with gone as (delete from picture p where p.id = any(:ids) and " + UNUSED
                        + " returning names) select distinct unnest(names) from gone", String.class)
                        .setParameter("ids", held.toArray(UUID[]::new), UUID[].class).getResultList();
    }
}
