package social.plaza.content.auth;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.NotFound;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** The tokens that one has given to tools. */
@Path("/api/v1/auth/tokens")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class ApiTokenResource {

    @Inject
    ApiTokens tokens;

    @Inject
    MakingApiTokens making;

    @Inject
    Caller caller;

    /** Takes no Idempotency-Key: its answer is kept nowhere, since it holds a secret. */
    @POST
    @PermissionsAllowed("write")
    @Operation(operationId = "createApiToken", summary = "Make a token for a tool", description = "`token` is told in this answer alone. An Idempotency-Key is not looked at, for the answer is kept nowhere.")
    @APIResponse(responseCode = "201", description = "The token, shown this once", content = @Content(schema = @Schema(implementation = ApiTokenView.class)))
    @APIResponse(responseCode = "400", description = "Unknown scope, or an expiry that is past")
    @APIResponse(responseCode = "403", description = "A scope that is not one's own, or the caller is a tool")
    public Response make(@Valid @NotNull NewApiToken wanted) {
        ApiTokenView made = making.make(wanted);
        return Response.created(URI.create("/api/v1/auth/tokens/" + made.id())).header("Cache-Control", "no-store")
                .entity(made).build();
    }

    @GET
    @PermissionsAllowed("read")
    @Operation(operationId = "listApiTokens", summary = "One's API tokens, newest first, and when each was last used")
    public Page<ApiTokenView> list(@BeanParam Paging paging) {
        UUID before = paging.after(1).map(cursor -> cursor.uuid(0)).orElse(null);
        List<ApiTokenView> rows = tokens.of(caller.id(), before, paging.limit() + 1).stream().map(ApiTokenView::of)
                .toList();
        return paging.page(rows, token -> Cursor.of(token.id()));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("read")
    @Operation(operationId = "getApiToken", summary = "One of one's API tokens, without its secret")
    @APIResponse(responseCode = "200", description = "What it may do and when it was last used", content = @Content(schema = @Schema(implementation = ApiTokenView.class)))
    @APIResponse(responseCode = "404", description = "No API token of one's own has this id, or not any more")
    public ApiTokenView read(@PathParam("id") UUID id) {
        return tokens.of(caller.id(), id).map(ApiTokenView::of).orElseThrow(() -> new NotFound("API token"));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("write")
    @Operation(operationId = "deleteApiToken", summary = "Take a tool's token away", description = "An access token that it was exchanged for expires within 10 minutes; signing out everywhere ends that at once, too.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "No API token of one's own has this id, or not any more")
    public void delete(@PathParam("id") UUID id) {
        if (!tokens.delete(caller.id(), id)) {
            throw new NotFound("API token");
        }
    }
}
