package social.plaza.content.account;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as its page shows it to everyone. */
@Schema(name = "PublicProfile")
record PublicProfile(UUID id, @Schema(examples = "an_nguyen") String handle, String displayName,
        @Schema(nullable = true) String avatarUrl,
        boolean certified, @Schema(nullable = true) String bio, Instant createdAt) {

    static PublicProfile of(Account account) {
        return new PublicProfile(account.id(), account.handle(), account.displayName(), account.avatarUrl(),
                account.isCertified(), account.bio(), account.createdAt());
    }
}
