package social.plaza.engagement.count;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.http.Caller;
import social.plaza.http.ETags;
import social.plaza.http.Ids;

@Path("/api/v1/engagement")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "engagement")
public class EngagementResource {

    static final int MAX_ARTICLES = 100;

    /** @param next always null: there is no second page of what was asked for by id */
    public record EngagementList(List<EngagementView> items, @Schema(nullable = true) String next) {}

    @Inject
    Engagements engagements;

    @Inject
    ETags tags;

    @Inject
    Caller caller;

    @GET
    @PermitAll
    @Operation(operationId = "getEngagement", summary = "What people did with articles, and what you did", description = """
            In the order of the ids. Articles that you do not see are left out.""")
    @APIResponseSchema(EngagementList.class)
    public Response read(
            @QueryParam("articles") @Parameter(description = "1 to 100 ids with commas between them", required = true) String articles) {
        List<UUID> ids = Ids.parseList("articles", articles, MAX_ARTICLES);
        return tags.read(new EngagementList(engagements.of(ids, caller.idOrNull(), caller.isModerator()), null));
    }
}
