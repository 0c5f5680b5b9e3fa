package social.plaza.engagement.card;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as others see it; of a deleted one nothing is left but its id. */
public record AccountView(UUID id, String handle, String displayName, @Schema(nullable = true) String avatarUrl,
        boolean certified) {

    private static final String GONE = "deleted";

    public static AccountView of(AccountCard card) {
        if (card.isDeleted()) {
            return new AccountView(card.id(), GONE, GONE, null, false);
        }
        return new AccountView(card.id(), card.handle(), card.displayName(), card.avatarUrl(), card.isCertified());
    }
}
