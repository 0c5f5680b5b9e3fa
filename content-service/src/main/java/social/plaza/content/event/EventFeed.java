package social.plaza.content.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import social.plaza.http.Cursor;

/**
 * Reads what has happened, without a gap: only through transactions that are older than every running one. An event of a
 * transaction that began early and commits late is thus never stepped over; it holds back those after it until it is there.
 */
@ApplicationScoped
class EventFeed {

    /**
     * @param position opaque; goes back as {@code ?after=}
     * @param data a snapshot of what the event happened to
     */
    @Schema(name = "Event")
    record Event(UUID id, String position, Instant at, String type,
            @JsonRawValue @Schema(implementation = Object.class) String data) {}

    /** Where a reader stands. */
    record Position(long transaction, long number) {

        static final Position START = new Position(0, 0);
    }

    @Inject
    Session session;

    /**
     * In a transaction of its own, so that whoever waits for more holds no connection. The order names the table: a bare txid
     * would be the column of the answer, which is text, and 1000 would come before 999.
     */
    List<Event> after(Position position, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("""
                select cast(txid as text), number, id, at, type, cast(data as text) from event
                where (txid, number) > (cast(:txid as xid8), :number)
                    and txid < pg_snapshot_xmin(pg_current_snapshot())
                order by event.txid, event.number limit :limit""", Tuple.class)
                .setParameter("txid", Long.toString(position.transaction())).setParameter("number", position.number())
                .setParameter("limit", limit).getResultList()).stream().map(EventFeed::event).toList();
    }

    private static Event event(Tuple row) {
        Cursor position = Cursor.of(row.get(0), row.get(1));
        return new Event(row.get(2, UUID.class), position.toString(), row.get(3, Instant.class),
                row.get(4, String.class), row.get(5, String.class));
    }
}
