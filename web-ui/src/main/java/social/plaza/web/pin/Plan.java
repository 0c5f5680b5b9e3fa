package social.plaza.web.pin;

import java.time.Instant;
import java.util.List;

/**
 * A board with what is booked on it.
 *
 * @param name what it is called
 * @param page where it stands
 */
public record Plan(Board board, String name, String page, List<Integer> slots, List<Pin> bookings, Instant now) {

    /** The highest position where nothing stands now; the top where all are taken. */
    int firstFree() {
        return slots.stream()
                .filter(slot -> bookings.stream().noneMatch(pin -> pin.position() == slot && pin.isNow(now)))
                .findFirst().orElse(1);
    }
}
