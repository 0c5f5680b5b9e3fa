package social.plaza.web.syndication;

import java.text.Normalizer;
import java.util.Locale;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Feeds of all articles about one thing. */
@Path("/t/{topic}/" + Asked.FILE)
@RunOnVirtualThread
public class TopicFeedResource {

    private final KeptFeeds feeds;

    TopicFeedResource(KeptFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Compressed
    public Response topic(@PathParam("topic") String topic, @BeanParam Asked asked) {
        var known = Normalizer.normalize(topic, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return feeds.answer(Channel.topic(known), topic, asked);
    }
}
