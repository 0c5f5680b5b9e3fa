package social.plaza.engagement.comment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.query.NativeQuery;
import social.plaza.http.BadRequest;
import social.plaza.http.Cursor;

/** In which order comments stand beside each other. Each has its index, and its keys for going on where a page ended. */
enum Order {
    /** The most liked first; of equals, the latest. Its further pages are of an order that is kept ({@link BestOrders}). */
    BEST("(c.likes, c.created_at, c.id) < (:likes, :at, :id) order by c.likes desc, c.created_at desc, c.id desc") {
        @Override
        void begin(NativeQuery<?> query, Optional<Cursor> after) {
            query.setParameter("likes", Long.MAX_VALUE);
            from(query, Optional.empty(), Cursor.NEWEST, Cursor.LAST_ID);
        }
    },
    NEW("(c.created_at, c.id) < (:at, :id) order by c.created_at desc, c.id desc") {
        @Override
        void begin(NativeQuery<?> query, Optional<Cursor> after) {
            from(query, after, Cursor.NEWEST, Cursor.LAST_ID);
        }
    },
    OLD("(c.created_at, c.id) > (:at, :id) order by c.created_at, c.id") {
        @Override
        void begin(NativeQuery<?> query, Optional<Cursor> after) {
            from(query, after, Instant.EPOCH, new UUID(0, 0));
        }
    };

    /** Of a cursor in the order of time. */
    static final int KEYS = 2;

    final String sql;

    Order(String sql) {
        this.sql = sql;
    }

    /** @throws BadRequest naming the field {@code sort} unless it is best, new or old */
    static Order named(String name, Order usual) {
        return name == null
                ? usual
                : Arrays.stream(values()).filter(order -> order.name().toLowerCase(java.util.Locale.ROOT).equals(name))
                        .findFirst()
                        .orElseThrow(() -> new BadRequest("sort", "must be best, new or old"));
    }

    abstract void begin(NativeQuery<?> query, Optional<Cursor> after);

    private static void from(NativeQuery<?> query, Optional<Cursor> after, Instant at, UUID id) {
        query.setParameter("at", after.map(cursor -> cursor.instant(0)).orElse(at));
        query.setParameter("id", after.map(cursor -> cursor.uuid(1)).orElse(id));
    }
}
