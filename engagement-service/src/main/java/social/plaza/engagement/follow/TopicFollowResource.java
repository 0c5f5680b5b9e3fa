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

/** Following a topic or a cash tag. */
@Path("/api/v1/follows/topics/{topic}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "follows")
public class TopicFollowResource {

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
    @Operation(operationId = "followTopic", summary = "Follow a topic or a cash tag")
    public void followTopic(@PathParam("topic") String topic) {
        rates.spend("follows");
        accounts.know(caller);
        follows.add(caller.id(), Topic.called(topic), clock.instant());
    }

    @DELETE
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "unfollowTopic", summary = "Follow a topic no longer")
    public void unfollowTopic(@PathParam("topic") String topic) {
        rates.spend("follows");
        follows.remove(caller.id(), Topic.called(topic));
    }

    @GET
    @PermitAll
    @Operation(operationId = "getTopicFollows", summary = "How many follow a topic, and whether you do")
    @APIResponseSchema(FollowView.OfTopic.class)
    public Response topic(@PathParam("topic") String topic) {
        return tags.read(follows.figures(Topic.called(topic), caller.idOrNull()));
    }
}
