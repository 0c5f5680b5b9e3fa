package social.plaza.content.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as its owner sees it. */
@Schema(name = "OwnAccount")
public record OwnAccount(UUID id, @Schema(examples = "an_nguyen") String handle, String displayName,
        @Schema(nullable = true) String avatarUrl,
        boolean certified, @Schema(examples = "an@example.org") String email, String language,
        @Schema(examples = "[\"user\"]") List<String> roles, @Schema(nullable = true) String bio, Instant createdAt) {

    public static OwnAccount of(Account account) {
        return new OwnAccount(account.id(), account.handle(), account.displayName(), account.avatarUrl(),
                account.isCertified(), account.email(), account.language(), account.roles(), account.bio(),
                account.createdAt());
    }
}
