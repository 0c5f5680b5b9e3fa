package social.plaza.content.auth;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An API token as its owner sees it.
 *
 * @param token told once, in the answer that made it
 */
@Schema(name = "ApiToken")
public record ApiTokenView(UUID id, String name, List<String> scopes, Instant createdAt,
        @Schema(nullable = true) Instant expiresAt,
        @Schema(nullable = true) Instant lastUsedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true, examples = "plaza_…") String token) {

    static ApiTokenView of(ApiToken token) {
        return made(token, null);
    }

    static ApiTokenView made(ApiToken token, String secret) {
        return new ApiTokenView(token.id(), token.name(), token.scopes(), token.createdAt(), token.expiresAt(),
                token.lastUsedAt(), secret);
    }
}
