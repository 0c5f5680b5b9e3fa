package social.plaza.content.auth;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.account.Accounts;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.NotFound;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** Where one is signed in. */
@Path("/api/v1/auth/sessions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class SessionResource {

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @GET
    @PermissionsAllowed("read")
    @Operation(operationId = "listSessions", summary = "Where one is signed in, the last used session first")
    public Page<SessionView> list(@BeanParam Paging paging) {
        return paging.page(sessions.of(caller.id(), caller.session(), paging.after(2), paging.limit() + 1),
                session -> Cursor.of(session.lastUsedAt(), session.id()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("write")
    @Operation(operationId = "endSession", summary = "Sign out elsewhere: ends one session", description = "Its refresh token is refused from now on; its last access token expires within 10 minutes.")
    @APIResponse(responseCode = "204", description = "It has ended")
    @APIResponse(responseCode = "404", description = "No session of one's own has this id, or not any more")
    public void end(@PathParam("id") UUID id) {
        if (!sessions.end(caller.id(), id)) {
            throw new NotFound("session");
        }
    }

    @DELETE
    @Transactional
    @PermissionsAllowed("write")
    @Operation(operationId = "endSessions", summary = "Sign out everywhere: ends all sessions and all access tokens, this one too", description = "Every service refuses the access tokens within 5 seconds. API tokens stay; what was exchanged for them must be exchanged again.")
    @APIResponse(responseCode = "204", description = "They have ended")
    public void endAll() {
        sessions.endAll(caller.id(), null);
        accounts.endTokens(caller.id());
    }
}
