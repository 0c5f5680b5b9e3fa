package social.plaza.web.pin;

import java.time.Instant;
import java.util.List;

/**
 * A board with what is booked on it.
 *
 * @param name what it is called
 * @param page where it stands
 */
public record Plan(Board board, String name, String page, List<Integer> slots, List<Pin> bookings, Instant now) {}
