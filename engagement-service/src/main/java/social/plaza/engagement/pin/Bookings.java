package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds on one board now or will: keeps two pins out of one slot at one time, and an article out of two slots. */
class Bookings {

    private final List<Pin> pins;
    private final Set<UUID> vanished;
    private final Instant now;
    private final List<Pin> displaced = new ArrayList<>();

    /** @param vanished articles that readers cannot see at present */
    Bookings(List<Pin> pins, Set<UUID> vanished, Instant now) {
        this.pins = new ArrayList<>(pins);
        this.vanished = vanished;
        this.now = now;
    }

    void add(Pin pin) {
        pins.add(pin);
    }

    /** The pin whose slot, or article, this one would take as well. */
    Optional<Pin> inTheWayOf(Pin pin) {
        return pins.stream().filter(other -> other != pin && !other.isOver(now) && other.meets(pin))
                .filter(other -> other.position() == pin.position() || other.articleId().equals(pin.articleId()))
                .findFirst();
    }

    /**
     * Gives the slots of vanished articles, which nobody sees taken, to a pin that wants them, for as long as it does; before and
     * after it they stay booked as they were.
     *
     * @return what is booked anew: the rest, after it, of those that it divides
     */
    List<Pin> makeRoomFor(Pin pin) {
        if (pin.isOver(now)) {
            return List.of();
        }
        List<Pin> giving = pins.stream().filter(other -> other != pin && !other.isOver(now) && other.meets(pin))
                .filter(other -> vanished.contains(other.articleId()) && other.position() == pin.position()).toList();
        List<Pin> rests = giving.stream().flatMap(other -> other.giveWayTo(pin, now).stream()).toList();
        displaced.addAll(giving);
        displaced.addAll(rests);
        pins.addAll(rests);
        return rests;
    }

    boolean madeRoom() {
        return !displaced.isEmpty();
    }

    /** What held when room had been made, and nothing else had been changed yet. */
    List<Booking> withRoom(List<Booking> before) {
        Set<UUID> moved = displaced.stream().map(Pin::id).collect(Collectors.toSet());
        Stream<Booking> still = before.stream().filter(booking -> !moved.contains(booking.id()));
        Stream<Booking> left = displaced.stream().distinct().filter(pin -> !pin.isOver(now)).map(Booking::of);
        return Stream.concat(still, left).sorted(Booking.BY_TIME).toList();
    }

    Optional<Pin> find(UUID id) {
        return held().stream().filter(pin -> pin.id().equals(id)).findFirst();
    }

    /** By time, then position. */
    List<Pin> held() {
        return pins.stream().filter(pin -> !pin.isOver(now))
                .sorted(Comparator.comparing(Pin::startsAt).thenComparing(Pin::position)).toList();
    }

    List<Booking> snapshot() {
        return held().stream().map(Booking::of).toList();
    }
}
