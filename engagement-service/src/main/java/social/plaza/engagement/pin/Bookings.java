package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What holds on one board now or will: keeps two pins out of one slot at one time, and an article out of two slots. */
class Bookings {

    private final List<Pin> pins;
    private final Set<UUID> vanished;
    private final Instant now;

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

    /** Gives the slots of vanished articles, which nobody sees taken, to a pin that wants them. */
    void makeRoomFor(Pin pin) {
        if (pin.isOver(now)) {
            return;
        }
        pins.stream().filter(other -> other != pin && vanished.contains(other.articleId()) && other.meets(pin))
                .filter(other -> other.position() == pin.position()).forEach(other -> other.remove(now));
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
