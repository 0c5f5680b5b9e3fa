package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.card.AccountView;

/** What was done to each board: only ever added to, which the database sees to. */
@ApplicationScoped
class PinHistory {

    @Schema(name = "PinAction")
    enum Action {
        BOOKED, CHANGED, REMOVED, REPLACED
    }

    /**
     * One change of a board.
     *
     * @param version which change of this board it was, from 1
     * @param before all bookings that held then or would, as they were
     */
    @Schema(name = "PinChange")
    record Change(UUID id, String board, long version, Action action, @Schema(nullable = true) AccountView by,
            Instant at, List<Booking> before,
            List<Booking> after) {}

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    void add(Board board, long version, Action action, UUID by, Instant at, List<Booking> before, List<Booking> after) {
        session.createNativeMutationQuery("""
                insert into pin_change (board, version, action, by_id, at, before, after)
                values (:board, :version, :action, :by, :at, cast(:before as jsonb), cast(:after as jsonb))""")
                .setParameter("board", board.toString()).setParameter("version", version)
                .setParameter("action", action.name())
                .setParameter("by", by).setParameter("at", at).setParameter("before", write(before))
                .setParameter("after", write(after)).executeUpdate();
    }

    /** The latest first, from before a version on. */
    List<Change> of(Board board, long beforeVersion, int limit) {
        return session.createNativeQuery("""
                select c.id, c.board, c.version, c.action, c.at, cast(c.before as text) as was, cast(c.after as text) as is_now, {b.*}
                from pin_change c left join account_card b on b.id = c.by_id
                where c.board = :board and c.version < :before order by c.version desc""", Object[].class)
                .addScalar("id", UUID.class).addScalar("board", String.class).addScalar("version", Long.class)
                .addScalar("action", String.class).addScalar("at", Instant.class).addScalar("was", String.class)
                .addScalar("is_now", String.class).addEntity("b", AccountCard.class)
                .setParameter("board", board.toString()).setParameter("before", beforeVersion).setMaxResults(limit)
                .stream()
                .map(this::change).toList();
    }

    private Change change(Object[] row) {
        return new Change((UUID) row[0], (String) row[1], (Long) row[2], Action.valueOf((String) row[3]),
                row[7] == null ? null : AccountView.of((AccountCard) row[7]), (Instant) row[4], read((String) row[5]),
                read((String) row[6]));
    }

    private String write(List<Booking> bookings) {
        try {
            return json.writeValueAsString(bookings);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Booking> read(String bookings) {
        try {
            return json.readValue(bookings, new TypeReference<>() {
            });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
