package social.plaza.content.account;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The badge that says that the operator knows whose account it is. */
@Path("/api/v1/accounts/{handle}/certification")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class CertificationResource {

    @Inject
    Accounts accounts;

    @Inject
    Event<BadgeChanged> changes;

    @PUT
    @Transactional
    @PermissionsAllowed("admin")
    @Operation(operationId = "certifyAccount", summary = "Give an account the certified badge (admin)")
    @APIResponse(responseCode = "200", description = "The account, certified")
    @APIResponse(responseCode = "404", description = "Nobody has this handle")
    public AccountView certify(@PathParam("handle") String handle) {
        return AccountView.of(certified(handle, true));
    }

    @DELETE
    @Transactional
    @PermissionsAllowed("admin")
    @Operation(operationId = "decertifyAccount", summary = "Take the certified badge from an account (admin)")
    @APIResponse(responseCode = "204", description = "It has none")
    @APIResponse(responseCode = "404", description = "Nobody has this handle")
    public void decertify(@PathParam("handle") String handle) {
        certified(handle, false);
    }

    private Account certified(String handle, boolean certified) {
        Account account = accounts.toChange(handle);
        if (account.isCertified() != certified) {
            accounts.certify(account, certified);
            changes.fire(new BadgeChanged(account.id()));
        }
        return account;
    }
}
