package social.plaza.engagement.pin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.card.ArticleCard;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.engagement.card.Reader;
import social.plaza.engagement.http.AccountRates;
import social.plaza.engagement.pin.PinHistory.Action;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;

/**
 * Booking, changing and removing pins: one change of a board after the other, each with its line in the history. Where a change
 * asks for the version that its sender has seen, that is looked at when nobody else can change the board any more.
 */
@ApplicationScoped
@Transactional
class Pinning {

    /** A pin as a change left it, and the version that this change made of its board. */
    record Booked(Pins.Listed pin, long version) {}

    private interface Step {
        void take(Bookings bookings, Instant now);
    }

    @Inject
    Pins pins;

    @Inject
    PinHistory history;

    @Inject
    ArticleCards articles;

    @Inject
    AccountCards accounts;

    @Inject
    Reader reader;

    @Inject
    AccountRates rates;

    @Inject
    Slots slots;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws SlotTaken (409) with the pin in the way */
    Booked book(Board board, NewPin wish) {
        var booked = new Pin[1];
        long version = change(board, Action.BOOKED, seen -> {
        }, (bookings, now) -> {
            var slot = new WholeBoard.Slot(null, wish.articleId(), wish.position(), wish.startsAt(), wish.endsAt(),
                    wish.note());
            booked[0] = add(bookings, board, slot, "", now);
            makeRoom(bookings, booked[0]);
            settle(bookings, booked[0]);
        });
        return new Booked(pins.listed(booked[0].id()).orElseThrow(), version);
    }

    /** @throws PinOver (409) if it no longer holds */
    Booked edit(Board board, UUID id, PinEdit edit, LongConsumer seen) {
        long version = change(board, Action.CHANGED, seen, (bookings, now) -> {
            Pin pin = bookings.find(id).orElseThrow(PinOver::new);
            pin.book(position(board, edit.position(), ""), edit.startsAt(), edit.endsAt(), edit.note(), now);
            makeRoom(bookings, pin);
            settle(bookings, pin);
        });
        return new Booked(pins.listed(id).orElseThrow(), version);
    }

    /** Removes it; that it was removed before, or is over, changes nothing. */
    void remove(Board board, Pin pin) {
        if (!pin.isOver(clock.instant())) {
            change(board, Action.REMOVED, version -> {
            },
                    (bookings, now) -> bookings.find(pin.id()).ifPresent(held -> held.remove(now)));
        }
    }

    /** Makes a board what is given, all at once; pins may change places. */
    void replace(Board board, WholeBoard whole, LongConsumer seen) {
        change(board, Action.REPLACED, seen, (bookings, now) -> {
            List<UUID> kept = whole.kept();
            bookings.held().stream().filter(pin -> !kept.contains(pin.id())).forEach(pin -> pin.remove(now));
            for (int i = 0; i < whole.pins().size(); i++) {
                put(bookings, board, whole.pins().get(i), "pins[" + i + "].", now);
            }
            bookings.held().forEach(pin -> makeRoom(bookings, pin));
            bookings.held().forEach(pin -> settle(bookings, pin));
        });
    }

    /** @return the version that the board has now */
    private long change(Board board, Action action, LongConsumer seen, Step step) {
        rates.spend("pins");
        accounts.know(caller);
        long version = pins.nextVersion(board);
        seen.accept(version - 1);
        Instant now = clock.instant();
        Bookings bookings = pins.bookings(board, now);
        List<Booking> before = bookings.snapshot();
        step.take(bookings, now);
        List<Booking> after = bookings.snapshot();
        if (after.size() > slots.bookings()) {
            throw new BoardFull(slots.bookings());
        }
        if (bookings.madeRoom()) {
            List<Booking> withRoom = bookings.withRoom(before);
            history.add(board, version, Action.CHANGED, caller.id(), now, before, withRoom);
            before = withRoom;
            version = pins.nextVersion(board);
        }
        history.add(board, version, action, caller.id(), now, before, after);
        return version;
    }

    private void makeRoom(Bookings bookings, Pin pin) {
        bookings.makeRoomFor(pin).forEach(pins::add);
    }

    private void put(Bookings bookings, Board board, WholeBoard.Slot slot, String path, Instant now) {
        if (slot.id() == null) {
            add(bookings, board, slot, path, now);
            return;
        }
        Pin pin = bookings.find(slot.id()).filter(held -> held.articleId().equals(slot.articleId()))
                .orElseThrow(
                        () -> new BadRequest(path + "id", "is not a pin of this article that holds on this board"));
        pin.book(position(board, slot.position(), path), slot.startsAt(), slot.endsAt(), slot.note(), now);
    }

    private Pin add(Bookings bookings, Board board, WholeBoard.Slot slot, String path, Instant now) {
        ArticleCard article = articles.published(slot.articleId());
        if (board.kind() == Board.Kind.ACCOUNT && !article.author().id().equals(caller.id())) {
            throw new NotYourArticle();
        }
        Pin pin = new Pin(board, article.id(), caller.id(), now);
        pin.book(position(board, slot.position(), path), slot.startsAt(), slot.endsAt(), slot.note(), now);
        pins.add(pin);
        bookings.add(pin);
        return pin;
    }

    private void settle(Bookings bookings, Pin pin) {
        bookings.inTheWayOf(pin).flatMap(other -> pins.listed(other.id())).map(it -> PinView.of(it, reader.reading()))
                .ifPresent(other -> {
                    throw other.position() == pin.position() ? new SlotTaken(other) : new AlreadyPinned(other);
                });
    }

    private int position(Board board, int position, String path) {
        if (position < 1 || position > slots.on(board)) {
            throw new BadRequest(path + "position", "must be from 1 to " + slots.on(board));
        }
        return position;
    }
}
