package social.plaza.engagement.comment;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.http.AccountRates;

/** The like of a comment: one of each account. */
@Path("/api/v1/comments/{id}/like")
@Tag(name = "comments")
@RunOnVirtualThread
public class CommentLikeResource {

    @Inject
    Commenting commenting;

    @Inject
    AccountRates rates;

    @PUT
    @PermissionsAllowed("write")
    @Operation(operationId = "likeComment", summary = "Like a comment", description = "Again is as good as once.")
    @APIResponse(responseCode = "204", description = "It is liked")
    @APIResponse(responseCode = "404", description = "No such comment")
    @APIResponse(responseCode = "409", description = "`comment-deleted`")
    public void like(@PathParam("id") UUID id) {
        rates.spend("likes");
        commenting.like(id);
    }

    @DELETE
    @PermissionsAllowed("write")
    @Operation(operationId = "unlikeComment", summary = "Take a like back", description = "Again is as good as once.")
    @APIResponse(responseCode = "204", description = "It is not liked")
    @APIResponse(responseCode = "404", description = "No such comment")
    public void unlike(@PathParam("id") UUID id) {
        rates.spend("likes");
        commenting.unlike(id);
    }
}
