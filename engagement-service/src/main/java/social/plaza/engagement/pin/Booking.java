package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pin as the history of its board keeps it. */
@Schema(name = "PinBooking")
record Booking(UUID id, UUID articleId, int position, Instant startsAt, @Schema(nullable = true) Instant endsAt,
        @Schema(nullable = true) String note) {

    static final Comparator<Booking> BY_TIME = Comparator.comparing(Booking::startsAt)
            .thenComparing(Booking::position);

    static Booking of(Pin pin) {
        return new Booking(pin.id(), pin.articleId(), pin.position(), pin.startsAt(), pin.endsAt(), pin.note());
    }
}
