package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.Characters;

/**
 * A slot to book.
 *
 * @param position from 1 to as many slots as the board has
 * @param startsAt absent or past: now
 * @param endsAt absent: until it is removed; the pin no longer holds at this very moment
 */
record NewPin(@NotNull String board, @NotNull UUID articleId, @NotNull Integer position, Instant startsAt,
        Instant endsAt,
        @Characters(max = NewPin.MAX_NOTE) @Schema(maxLength = NewPin.MAX_NOTE) String note) {

    static final int MAX_NOTE = 200;
}
