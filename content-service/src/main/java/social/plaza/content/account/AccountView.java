package social.plaza.content.account;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as others see it. */
public record AccountView(UUID id, String handle, String displayName, @Schema(nullable = true) String avatarUrl,
        boolean certified) {

    /** The same at a time when they had the badge, or had not. */
    public AccountView certified(boolean then) {
        return new AccountView(id, handle, displayName, avatarUrl, then);
    }

    public static AccountView of(Account account) {
        return new AccountView(account.id(), account.handle(), account.displayName(), account.avatarUrl(),
                account.isCertified());
    }
}
