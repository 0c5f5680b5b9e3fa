package social.plaza.engagement.pin;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.engagement.card.AccountView;
import social.plaza.engagement.card.ArticleView;
import social.plaza.engagement.card.Reading;

/**
 * A pin as it is read.
 *
 * @param endsAt null: until it is removed
 * @param article null while readers cannot see the article; the slot is empty then, and can be booked
 */
@Schema(name = "Pin")
record PinView(UUID id, String board, int position, UUID articleId, Instant startsAt,
        @Schema(nullable = true) Instant endsAt, @Schema(nullable = true) String note,
        @Schema(nullable = true) AccountView by, @Schema(nullable = true) ArticleView article) {

    static PinView of(Pins.Listed listed, Reading reading) {
        Pin pin = listed.pin();
        return new PinView(pin.id(), pin.board(), pin.position(), pin.articleId(), pin.startsAt(), pin.endsAt(),
                pin.note(),
                listed.by() == null ? null : AccountView.of(listed.by()),
                listed.article() == null ? null : listed.article().readBy(reading));
    }
}
