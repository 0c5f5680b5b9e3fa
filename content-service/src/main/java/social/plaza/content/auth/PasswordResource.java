package social.plaza.content.auth;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.http.Caller;

/** One's own password. */
@Path("/api/v1/accounts/me/password")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class PasswordResource {

    /** A new password, and proof that its owner asks for it. */
    @Schema(name = "PasswordChange")
    public record PasswordChange(@NotNull @Size(max = 1000) String current,
            @NotNull @Schema(minLength = NewPassword.MIN, maxLength = NewPassword.MAX) String password) {

        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    @Inject
    ChangingPassword changing;

    @Inject
    Caller caller;

    @PUT
    @PermissionsAllowed("write")
    @Operation(operationId = "changePassword", summary = "Change one's password", description = "Ends all other sessions, every access token and every API token: the session that asks goes on with its refresh token.")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "400", description = "`current` is not the password, or `password` will not do")
    @APIResponse(responseCode = "429", description = "Too many failed attempts; `Retry-After`")
    public void change(@Valid @NotNull PasswordChange change) {
        changing.change(caller.id(), change.current(), change.password(), caller.session());
    }
}
