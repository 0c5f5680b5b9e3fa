package social.plaza.engagement.feed;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.card.Reader;
import social.plaza.engagement.feed.FeedRequest.Kind;
import social.plaza.http.Caller;
import social.plaza.http.ETags;
import social.plaza.http.Paging;

/** Articles for reading, whole items with their disclaimers. Pins lead the first page; an article comes once. */
@Path("/api/v1/feeds")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "feeds")
public class FeedResource {

    /** @param next null where the feed ends */
    public record FeedPage(List<FeedItem> items, @Schema(nullable = true) String next) {}

    @Inject
    ReadingFeeds reading;

    @Inject
    Reader reader;

    @Inject
    ETags tags;

    @Inject
    Caller caller;

    @GET
    @Path("/latest")
    @PermitAll
    @Operation(operationId = "getLatestFeed", summary = "The latest articles, after the pins of the front page")
    @APIResponseSchema(FeedPage.class)
    public Response latest(@BeanParam FeedPaging paging) {
        return answer(Kind.LATEST, null, paging);
    }

    @GET
    @Path("/hot")
    @PermitAll
    @Operation(operationId = "getHotFeed", summary = "The hottest articles, after the pins of the front page", description = """
            Ranked by what people did with them and how new they are; a thousand of them. Every page is of the order that there was
            when the first was asked for; a cursor is good for two hours.""")
    @APIResponseSchema(FeedPage.class)
    public Response hot(@BeanParam FeedPaging paging) {
        return answer(Kind.HOT, null, paging);
    }

    @GET
    @Path("/following")
    @PermissionsAllowed("read")
    @Operation(operationId = "getFollowingFeed", summary = "Articles by whom and of what you follow, and what they reposted")
    @APIResponseSchema(FeedPage.class)
    public Response following(@BeanParam FeedPaging paging) {
        return answer(Kind.FOLLOWING, null, paging);
    }

    @GET
    @Path("/topics/{topic}")
    @PermitAll
    @Operation(operationId = "getTopicFeed", summary = "The latest articles of a topic or a cash tag, after the pins of its page")
    @APIResponseSchema(FeedPage.class)
    public Response topic(@PathParam("topic") String topic, @BeanParam FeedPaging paging) {
        return answer(Kind.TOPIC, topic, paging);
    }

    @GET
    @Path("/cashtags/{tag}")
    @PermitAll
    @Operation(operationId = "getCashtagFeed", summary = "The latest articles that name something that is traded")
    @APIResponseSchema(FeedPage.class)
    public Response cashtag(@PathParam("tag") String tag, @BeanParam FeedPaging paging) {
        return answer(Kind.CASHTAG, tag, paging);
    }

    @GET
    @Path("/accounts/{handle}")
    @PermitAll
    @Operation(operationId = "getAccountFeed", summary = "An account's articles, reposts and quotes, after its pins")
    @APIResponseSchema(FeedPage.class)
    public Response account(@PathParam("handle") String handle, @BeanParam FeedPaging paging) {
        return answer(Kind.ACCOUNT, handle, paging);
    }

    private Response answer(Kind kind, String of, Paging paging) {
        FeedRequest request = new FeedRequest(kind, of, paging.after().orElse(null), paging.limit(),
                reader.reading().languages());
        return caller.isAnonymous()
                ? tags.read(reading.anonymously(request))
                : tags.read(reading.as(caller.id(), request));
    }
}
