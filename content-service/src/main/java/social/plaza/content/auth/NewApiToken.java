package social.plaza.content.auth;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.Profile;

/**
 * A token for a tool.
 *
 * @param name tells its owner which tool it is for
 * @param scopes no more than one's own
 * @param expiresAt in the future; never if absent
 */
@Schema(name = "NewApiToken")
public record NewApiToken(
        @NotNull @Pattern(regexp = Profile.NAME, message = Profile.NAME_MESSAGE) @Schema(minLength = 1, maxLength = Profile.MAX_NAME, pattern = Profile.NAME_TOLD, examples = "Pin board of the newsroom") String name,
        @NotEmpty @Size(max = MAX_SCOPES) @Schema(examples = "[\"read\", \"pins:site\"]") List<@NotNull String> scopes,
        Instant expiresAt) {

    static final int MAX_SCOPES = 20;
}
