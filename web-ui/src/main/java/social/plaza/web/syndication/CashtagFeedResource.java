package social.plaza.web.syndication;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Feeds of all articles that name a thing that is traded. */
@Path("/c/{tag}/" + Asked.FILE)
@RunOnVirtualThread
public class CashtagFeedResource {

    private final KeptFeeds feeds;

    CashtagFeedResource(KeptFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Compressed
    public Response cashtag(@PathParam("tag") String tag, @BeanParam Asked asked) {
        return feeds.answer(Channel.cashtag(tag), tag, asked);
    }
}
