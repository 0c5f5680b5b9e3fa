package social.plaza.content.topic;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import social.plaza.http.ETags;

/** Something that is traded, as articles name it. */
@Path("/api/v1/cashtags/{tag}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "topics")
public class CashtagResource {

    @Inject
    Topics topics;

    @Inject
    ETags tags;

    @GET
    @PermitAll
    @Operation(operationId = "getCashtag", summary = "How many articles name something that is traded, and what stands beside it")
    @APIResponseSchema(TagView.class)
    public Response cashtag(@PathParam("tag") String tag) {
        return tags.read(topics.figures(Tag.cashtag(tag)));
    }
}
