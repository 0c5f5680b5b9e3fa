package social.plaza.content.auth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.Profile;

/**
 * Someone who wants to join.
 *
 * @param handle 3 to 30 of a-z, 0-9 and _; none that is reserved, or looks like one that is taken
 * @param language a language tag; the square's own if absent
 */
@Schema(name = "NewAccount")
public record NewAccount(@NotNull @Schema(examples = "an_nguyen") String handle,
        @NotNull @Schema(examples = "an@example.org") String email,
        @NotNull @Schema(minLength = NewPassword.MIN, maxLength = NewPassword.MAX, examples = "violet tram to the harbour") String password,
        @NotNull @Pattern(regexp = Profile.NAME, message = Profile.NAME_MESSAGE) @Schema(minLength = 1, maxLength = Profile.MAX_NAME, pattern = Profile.NAME_TOLD, examples = "An Nguyễn") String displayName,
        @Pattern(regexp = Profile.LANGUAGE, message = Profile.LANGUAGE_MESSAGE) @Schema(examples = "vi") String language) {

    /** Without the password, in case it is ever written to a log. */
    @Override
    public String toString() {
        return "NewAccount[" + handle + "]";
    }
}
