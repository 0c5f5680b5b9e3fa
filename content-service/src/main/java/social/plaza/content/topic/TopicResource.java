package social.plaza.content.topic;

import java.text.Normalizer;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import social.plaza.http.BadRequest;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** Topics that articles have: to choose one, and to see what stands beside it. */
@Path("/api/v1/topics")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "topics")
public class TopicResource {

    private static final int MAX_PREFIX = 40;

    @Inject
    Topics topics;

    @Inject
    ETags tags;

    @GET
    @PermitAll
    @Operation(operationId = "listTopics", summary = "Topics, the most used first")
    @Parameter(name = "prefix", description = "How they begin")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = TopicPage.class)))
    @APIResponse(responseCode = "400", description = "A bad cursor, limit or prefix")
    public Response list(@QueryParam("prefix") @DefaultValue("") String prefix, @BeanParam Paging paging) {
        if (prefix.length() > MAX_PREFIX) {
            throw new BadRequest("prefix", "must be at most " + MAX_PREFIX + " characters of a topic");
        }
        Page<Topics.Topic> page = paging.page(
                topics.list(Normalizer.normalize(prefix, Normalizer.Form.NFC), paging.after(2), paging.limit() + 1),
                last -> Cursor.of(-last.articles(), last.topic()));
        return tags.read(new TopicPage(page.items(), page.next()));
    }

    @GET
    @Path("/{topic}")
    @PermitAll
    @Operation(operationId = "getTopic", summary = "How many articles a topic has, and what stands beside it")
    @APIResponseSchema(TagView.class)
    public Response topic(@PathParam("topic") String topic) {
        return tags.read(topics.figures(Tag.topic(topic)));
    }

    /** A page of topics. */
    record TopicPage(List<Topics.Topic> items, @Schema(nullable = true) String next) {}
}
