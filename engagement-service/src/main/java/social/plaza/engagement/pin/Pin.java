package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;
import social.plaza.http.BadRequest;

/** A slot of a board, booked for an article from a time until a time, or until it is removed. */
@Entity
class Pin {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String board;
    private int position;
    private UUID articleId;
    private Instant startsAt;
    private Instant endsAt;
    private String note;
    private UUID bookedBy;
    private Instant bookedAt;
    private Instant removedAt;

    protected Pin() {}

    Pin(Board board, UUID article, UUID by, Instant now) {
        this.board = board.toString();
        this.articleId = article;
        this.bookedBy = by;
        this.bookedAt = now;
    }

    /**
     * Takes a slot for a time. A start that is absent or past means now; for a pin that runs already it changes nothing.
     *
     * @throws BadRequest unless the end is after the start
     */
    void book(int position, Instant from, Instant until, String note, Instant now) {
        boolean runs = startsAt != null && !startsAt.isAfter(now);
        Instant start = from != null && from.isAfter(now) ? from : runs ? startsAt : now;
        if (until != null && (!until.isAfter(start) || !until.isAfter(now))) {
            throw new BadRequest("endsAt", "must be after the start, and not past");
        }
        this.position = position;
        this.startsAt = start;
        this.endsAt = until;
        this.note = note;
    }

    /** Ends it now; one that has not begun never will. */
    void remove(Instant now) {
        if (isOver(now)) {
            return;
        }
        removedAt = now;
        endsAt = startsAt.isAfter(now) ? startsAt : now;
    }

    /**
     * Leaves its slot for as long as another stands there.
     *
     * @return the rest of it after the other's end, where it holds before the other's start, too
     */
    Optional<Pin> giveWayTo(Pin other, Instant now) {
        boolean before = startsAt.isBefore(other.startsAt);
        boolean after = other.endsAt != null && (endsAt == null || endsAt.isAfter(other.endsAt));
        Optional<Pin> rest = before && after ? Optional.of(from(other.endsAt)) : Optional.empty();
        if (before) {
            endsAt = other.startsAt;
        } else if (after) {
            startsAt = other.endsAt;
        } else {
            remove(now);
        }
        return rest;
    }

    /** The same again, from a later moment on. */
    private Pin from(Instant start) {
        Pin rest = new Pin();
        rest.board = board;
        rest.position = position;
        rest.articleId = articleId;
        rest.startsAt = start;
        rest.endsAt = endsAt;
        rest.note = note;
        rest.bookedBy = bookedBy;
        rest.bookedAt = bookedAt;
        return rest;
    }

    /** Whether it no longer holds, and never will again. */
    boolean isOver(Instant now) {
        return endsAt != null && (!endsAt.isAfter(now) || !endsAt.isAfter(startsAt));
    }

    /** Whether it stands in its slot at a moment. */
    boolean holds(Instant at) {
        return !startsAt.isAfter(at) && (endsAt == null || endsAt.isAfter(at));
    }

    boolean meets(Pin other) {
        return (endsAt == null || other.startsAt.isBefore(endsAt))
                && (other.endsAt == null || startsAt.isBefore(other.endsAt));
    }

    UUID id() {
        return id;
    }

    String board() {
        return board;
    }

    int position() {
        return position;
    }

    UUID articleId() {
        return articleId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String note() {
        return note;
    }

    UUID bookedBy() {
        return bookedBy;
    }
}
