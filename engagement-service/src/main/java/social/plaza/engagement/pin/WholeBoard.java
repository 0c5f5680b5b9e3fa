package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.BadRequest;
import social.plaza.http.Characters;

/** All that shall hold on a board from now on; what it does not name is removed. */
record WholeBoard(@NotNull @Size(max = WholeBoard.MAX_PINS) List<@NotNull @Valid Slot> pins) {

    static final int MAX_PINS = 1000;

    /**
     * The ids of those that stay.
     *
     * @throws BadRequest naming the second of two that are the same
     */
    List<UUID> kept() {
        List<UUID> ids = pins.stream().map(Slot::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) != null && ids.indexOf(ids.get(i)) < i) {
                throw new BadRequest("pins[" + i + "].id", "must come only once");
            }
        }
        return ids;
    }

    /** @param id of a pin that is booked already and stays, perhaps changed; absent for a new one */
    @Schema(name = "BoardSlot")
    record Slot(UUID id, @NotNull UUID articleId, @NotNull Integer position, Instant startsAt, Instant endsAt,
            @Characters(max = NewPin.MAX_NOTE) @Schema(maxLength = NewPin.MAX_NOTE) String note) {}
}
