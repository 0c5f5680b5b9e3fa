package social.plaza.engagement.card;

import java.util.UUID;

/** An account as others see it. */
public record AccountView(UUID id, String handle, String displayName, String avatarUrl, boolean certified) {

    public static AccountView of(AccountCard card) {
        return new AccountView(card.id(), card.handle(), card.displayName(), card.avatarUrl(), card.isCertified());
    }
}
