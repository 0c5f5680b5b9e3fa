package social.plaza.engagement.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import social.plaza.engagement.comment.Comments.Listed;
import social.plaza.http.BadRequest;
import social.plaza.http.Cursor;

/**
 * Where a page of the best comments begins.
 *
 * @param order the order that is kept, and {@code rank} the last place of it that was shown
 * @param at time, and {@code id} that of the last comment that was shown of those after the order
 */
record BestPlace(UUID order, long rank, Instant at, UUID id) {

    static final int KEYS = 4;

    static BestPlace first(UUID order) {
        return new BestPlace(order, 0, Cursor.NEWEST, Cursor.LAST_ID);
    }

    static BestPlace of(Cursor cursor) {
        var place = new BestPlace(cursor.uuid(0), cursor.number(1), cursor.instant(2), cursor.uuid(3));
        if (place.rank < 0 || place.rank > BestOrders.MAX) {
            throw new BadRequest("after", "is not a cursor of this list");
        }
        return place;
    }

    /** @param ranked how many of those that were shown are in the order */
    BestPlace after(List<Listed> shown, int ranked) {
        if (ranked == shown.size()) {
            return new BestPlace(order, rank + ranked, at, id);
        }
        Comment last = shown.getLast().comment();
        return new BestPlace(order, rank + ranked, last.createdAt(), last.id());
    }

    Cursor cursor() {
        return Cursor.of(order, rank, at, id);
    }
}
