package social.plaza.web.pin;

import java.time.Instant;

import social.plaza.web.account.Account;

/**
 * A booked slot.
 *
 * @param endsAt null until somebody removes it
 * @param by who booked it, null if that is not known any more
 * @param article null while readers cannot see it
 */
public record Pin(String id, String board, int position, String articleId, Instant startsAt, Instant endsAt,
        String note,
        Account by, Pinned article) {

    public boolean isNow(Instant now) {
        return !startsAt.isAfter(now) && (endsAt == null || endsAt.isAfter(now));
    }

    /** Ended or removed: one that was removed before it began ends where it would have begun. */
    boolean isOver(Instant now) {
        return endsAt != null && (!endsAt.isAfter(now) || !endsAt.isAfter(startsAt));
    }

    Pin showing(Pinned found) {
        return new Pin(id, board, position, articleId, startsAt, endsAt, note, by, found);
    }

    public record Pinned(String id, String url, String title, String language) {}
}
