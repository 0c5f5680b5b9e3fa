package social.plaza.engagement.pin;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.Characters;

/** What can be changed of a pin; its article and its board cannot: that is another pin. */
record PinEdit(@NotNull Integer position, Instant startsAt, Instant endsAt,
        @Characters(max = NewPin.MAX_NOTE) @Schema(maxLength = NewPin.MAX_NOTE) String note) {

    static PinEdit of(Pin pin) {
        return new PinEdit(pin.position(), pin.startsAt(), pin.endsAt(), pin.note());
    }
}
