package social.plaza.content.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;

/** What an account may do, as an admin says. */
@Path("/api/v1/accounts/{handle}/roles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class RoleResource {

    /** All the roles that an account shall have. */
    @Schema(name = "Roles")
    public record Roles(
            @NotNull @Size(max = 10) @Schema(examples = "[\"user\", \"moderator\"]") List<@NotNull String> roles) {}

    /** An account and what it may do, for an admin's eyes. */
    @Schema(name = "AccountWithRoles")
    public record AccountWithRoles(UUID id, String handle, String displayName,
            @Schema(nullable = true) String avatarUrl, boolean certified,
            List<String> roles) {

        static AccountWithRoles of(Account account) {
            return new AccountWithRoles(account.id(), account.handle(), account.displayName(), account.avatarUrl(),
                    account.isCertified(), account.roles());
        }
    }

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @PUT
    @Transactional
    @PermissionsAllowed("admin")
    @Operation(operationId = "putRoles", summary = "Give an account exactly these roles (admin)", description = "Everyone has `user`. When one is taken, all the account's access tokens end within 5 seconds.")
    @APIResponse(responseCode = "200", description = "The account with its roles")
    @APIResponse(responseCode = "404", description = "Nobody has this handle")
    @APIResponse(responseCode = "409", description = "Admins cannot take `admin` from themselves")
    public AccountWithRoles put(@PathParam("handle") String handle, @Valid @NotNull Roles wanted) {
        List<Role> roles = parse(wanted.roles());
        Account account = accounts.toChange(handle);
        if (account.id().equals(caller.id()) && !roles.contains(Role.ADMIN)) {
            throw new RolesMustStay("Ask another admin to take this role from you, so that one is left.");
        }
        boolean taken = account.give(roles);
        accounts.changed(account);
        if (taken) {
            accounts.endTokens(account.id());
        }
        return AccountWithRoles.of(account);
    }

    private static List<Role> parse(List<String> texts) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String field = "roles[" + i + "]";
            roles.add(Role.parse(texts.get(i))
                    .orElseThrow(() -> new BadRequest(field, "must be one of " + String.join(", ", Role.given()))));
        }
        return roles;
    }
}
