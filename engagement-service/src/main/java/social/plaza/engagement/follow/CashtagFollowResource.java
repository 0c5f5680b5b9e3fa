package social.plaza.engagement.follow;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.http.AccountRates;
import social.plaza.http.Caller;
import social.plaza.http.ETags;

/** Following a cash tag. */
@Path("/api/v1/follows/cashtags/{tag}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "follows")
public class CashtagFollowResource {

    @Inject
    TopicFollows follows;

    @Inject
    AccountCards accounts;

    @Inject
    AccountRates rates;

    @Inject
    ETags tags;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PUT
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "followCashtag", summary = "Follow a cash tag")
    public void followCashtag(@PathParam("tag") String tag) {
        rates.spend("follows");
        accounts.know(caller);
        follows.add(caller.id(), Cashtag.called(tag).listed(), clock.instant());
    }

    @DELETE
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "unfollowCashtag", summary = "Follow a cash tag no longer")
    public void unfollowCashtag(@PathParam("tag") String tag) {
        rates.spend("follows");
        follows.remove(caller.id(), Cashtag.called(tag).listed());
    }

    @GET
    @PermitAll
    @Operation(operationId = "getCashtagFollows", summary = "How many follow a cash tag, and whether you do")
    @APIResponseSchema(FollowView.OfTopic.class)
    public Response cashtag(@PathParam("tag") String tag) {
        return tags.read(follows.figures(Cashtag.called(tag).listed(), caller.idOrNull()));
    }
}
