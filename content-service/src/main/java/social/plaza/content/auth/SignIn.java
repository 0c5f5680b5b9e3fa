package social.plaza.content.auth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Someone who wants to sign in.
 *
 * @param login handle or e-mail address
 */
@Schema(name = "SignIn")
public record SignIn(@NotNull @Size(max = 254) @Schema(examples = "an_nguyen") String login,
        @NotNull @Size(max = 1000) @Schema(examples = "violet tram to the harbour") String password) {

    @Override
    public String toString() {
        return "SignIn[" + login + "]";
    }
}
