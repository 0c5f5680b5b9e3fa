package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that shall hold on a board from now on; what it does not name is removed. */
record WholeBoard(@NotNull @Size(max = 1000) List<@NotNull @Valid Slot> pins) {

    /** @param id of a pin that is booked already and stays, perhaps changed; absent for a new one */
    @Schema(name = "BoardSlot")
    record Slot(UUID id, @NotNull UUID articleId, @NotNull Integer position, Instant startsAt, Instant endsAt,
            @Size(max = NewPin.MAX_NOTE) String note) {}
}
