package social.plaza.web.syndication;

import java.util.Locale;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Feeds for readers that are not our pages: of the whole square, and of an author. */
@Path("/")
@RunOnVirtualThread
public class SyndicationResource {

    private final KeptFeeds feeds;

    SyndicationResource(KeptFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Compressed
    @Path(Asked.FILE)
    public Response site(@BeanParam Asked asked) {
        return feeds.answer(Channel.SITE, "", asked);
    }

    @GET
    @Compressed
    @Path("@{handle}/" + Asked.FILE)
    public Response author(@PathParam("handle") String handle, @BeanParam Asked asked) {
        return feeds.answer(Channel.author(handle.toLowerCase(Locale.ROOT)), handle, asked);
    }
}
