package social.plaza.content.account;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.http.BadRequest;
import social.plaza.http.ETags;
import social.plaza.http.Ids;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** Accounts as everyone sees them. */
@Path("/api/v1/accounts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AccountResource {

    @Inject
    Accounts accounts;

    @Inject
    ETags tags;

    @GET
    @Path("/{handle}")
    @PermitAll
    @Operation(operationId = "getAccount", summary = "Someone's profile")
    @APIResponse(responseCode = "200", description = "What everyone may see; `ETag`", content = @Content(schema = @Schema(implementation = PublicProfile.class)))
    @APIResponse(responseCode = "404", description = "Nobody has this handle")
    public Response read(@PathParam("handle") String handle) {
        return tags.read(PublicProfile.of(accounts.withHandle(handle)));
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAccounts", summary = "Several accounts at once, by their ids or their handles", description = "Those that do not exist are left out.")
    @APIResponse(responseCode = "200", description = "Those that exist, in no particular order", content = @Content(schema = @Schema(implementation = AccountPage.class)))
    @APIResponse(responseCode = "400", description = "Neither ids nor handles, both, or too many")
    public Response list(
            @QueryParam("ids") @Parameter(description = "1 to 100 ids with commas between them") String ids,
            @QueryParam("handles") @Parameter(description = "1 to 100 handles with commas between them") String handles) {
        if (ids != null && handles != null) {
            throw new BadRequest("handles", "must not come together with ids");
        }
        List<Account> found = handles != null
                ? accounts.withHandles(parse(handles))
                : accounts.withIds(Ids.parseList("ids", ids, Paging.MAX_LIMIT));
        return tags.read(new Page<>(found.stream().map(AccountView::of).toList(), null));
    }

    private static List<String> parse(String handles) {
        List<String> parts = Arrays.stream(handles.split(",", -1)).map(String::strip).map(Handle::canonical).distinct()
                .toList();
        if (handles.isBlank() || parts.size() > Paging.MAX_LIMIT) {
            throw new BadRequest("handles", "must be 1 to " + Paging.MAX_LIMIT + " handles with commas between them");
        }
        return parts;
    }

    /** For the description alone: a page of accounts. */
    record AccountPage(List<AccountView> items, @Schema(nullable = true) String next) {}
}
