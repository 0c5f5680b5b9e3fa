package social.plaza.content.account;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.media.Picture;
import social.plaza.content.media.Pictures;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;
import social.plaza.http.ETags;
import social.plaza.http.MergePatch;

/** One's own account. */
@Path("/api/v1/accounts/me")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class OwnAccountResource {

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    ETags tags;

    @Inject
    MergePatch patches;

    @Inject
    Pictures pictures;

    @GET
    @PermissionsAllowed("read")
    @Operation(operationId = "getOwnAccount", summary = "One's own account")
    @APIResponse(responseCode = "200", description = "With what only its owner may see; `ETag`", content = @Content(schema = @Schema(implementation = OwnAccount.class)))
    public Response read() {
        return tags.read(OwnAccount.of(accounts.existing(caller.id())));
    }

    @PATCH
    @Transactional
    @PermissionsAllowed("write")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "editOwnAccount", summary = "Change one's display name, bio, language or picture", description = "JSON Merge Patch; needs If-Match with the ETag of `GET /accounts/me`.")
    @APIResponse(responseCode = "200", description = "The account as it now is; `ETag`", content = @Content(schema = @Schema(implementation = OwnAccount.class)))
    public Response edit(
            @RequestBody(content = @Content(schema = @Schema(implementation = Profile.class))) JsonNode patch)
            throws JsonProcessingException {
        Account account = accounts.toChange(caller.id());
        tags.mustMatch(tags.of(OwnAccount.of(account)));
        Profile profile = patches.apply(account.profile(), patch);
        account.present(profile, avatar(account, profile.avatarId()));
        accounts.changed(account);
        OwnAccount changed = OwnAccount.of(account);
        return Response.ok(changed).tag(tags.of(changed)).build();
    }

    private Picture avatar(Account account, UUID id) {
        return id == null
                ? null
                : pictures.own(id, account.id())
                        .orElseThrow(() -> new BadRequest("avatarId", "is no picture of yours"));
    }
}
