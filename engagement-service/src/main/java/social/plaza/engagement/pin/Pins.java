package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.card.ArticleCard;

/** All pins that there are and were. */
@ApplicationScoped
class Pins {

    /** @param article null while readers cannot see it */
    record Listed(Pin pin, ArticleCard article, AccountCard by) {}

    private static final String LISTED = """
            select p, a, b from Pin p left join ArticleCard a on a.id = p.articleId and a.state = 'PUBLISHED'
            left join fetch a.author left join AccountCard b on b.id = p.bookedBy
            """;

    @Inject
    Session session;

    /** What stands on a board at a moment, by position; an article that nobody can see has left its slot. */
    List<Listed> activeAt(Board board, int slots, Instant at) {
        return session.createSelectionQuery(LISTED + """
                where p.board = :board and p.position <= :slots and p.startsAt <= :at and (p.endsAt is null or p.endsAt > :at)
                and a.id is not null order by p.position""", Object[].class).setParameter("board", board.toString())
                .setParameter("slots", slots).setParameter("at", at).stream().map(Pins::listed).toList();
    }

    /** Every booking that holds at some time in a span, by its start. */
    List<Listed> between(Board board, Instant from, Instant to, Instant afterStart, UUID afterId, int limit) {
        return session.createSelectionQuery(LISTED + """
                where p.board = :board and p.startsAt < :to and (p.endsAt is null or p.endsAt > :from and p.endsAt > p.startsAt)
                and (p.startsAt, p.id) > (:afterStart, :afterId)
                order by p.startsAt, p.id""", Object[].class).setParameter("board", board.toString())
                .setParameter("from", from)
                .setParameter("to", to).setParameter("afterStart", afterStart).setParameter("afterId", afterId)
                .setMaxResults(limit).stream().map(Pins::listed).toList();
    }

    Optional<Listed> listed(UUID id) {
        return session.createSelectionQuery(LISTED + "where p.id = :id", Object[].class).setParameter("id", id).stream()
                .map(Pins::listed).findFirst();
    }

    Optional<Pin> find(UUID id) {
        return Optional.ofNullable(session.find(Pin.class, id));
    }

    /** What holds on a board now or will; ask after {@link #nextVersion}, so that nobody else changes it meanwhile. */
    Bookings bookings(Board board, Instant now) {
        List<Object[]> rows = session.createSelectionQuery("""
                select p, a.id from Pin p left join ArticleCard a on a.id = p.articleId and a.state = 'PUBLISHED'
                where p.board = :board and (p.endsAt is null or p.endsAt > :now)""", Object[].class)
                .setParameter("board", board.toString()).setParameter("now", now).list();
        var vanished = new HashSet<UUID>();
        rows.stream().filter(row -> row[1] == null).forEach(row -> vanished.add(((Pin) row[0]).articleId()));
        return new Bookings(rows.stream().map(row -> (Pin) row[0]).toList(), vanished, now);
    }

    void add(Pin pin) {
        session.persist(pin);
    }

    /** How often a board was changed. */
    long version(Board board) {
        return session.createNativeQuery("select version from pin_board where board = :board", Long.class)
                .setParameter("board", board.toString()).uniqueResultOptional().orElse(0L);
    }

    /** Counts a change of a board, and keeps every other change of it waiting until this one is through. */
    long nextVersion(Board board) {
        return session.createNativeQuery("""
                insert into pin_board as b (board, version) values (:board, 1)
                on conflict (board) do update set version = b.version + 1 returning version""", Long.class)
                .setParameter("board", board.toString()).getSingleResult();
    }

    private static Listed listed(Object[] row) {
        return new Listed((Pin) row[0], (ArticleCard) row[1], (AccountCard) row[2]);
    }
}
