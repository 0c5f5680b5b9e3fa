package social.plaza.web.topic;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.feed.Feed;
import social.plaza.web.feed.Feeds;
import social.plaza.web.follow.Follows;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Side;
import social.plaza.web.layout.Sides;
import social.plaza.web.origin.Paths;

/** All articles about one thing. */
@Path("/t/{topic}")
@RunOnVirtualThread
public class TopicResource {

    private final Feeds feeds;
    private final Follows follows;
    private final Pages pages;
    private final Sides sides;
    private final Topics topics;

    TopicResource(Topics topics, Feeds feeds, Follows follows, Pages pages, Sides sides) {
        this.topics = topics;
        this.feeds = feeds;
        this.follows = follows;
        this.pages = pages;
        this.sides = sides;
    }

    @GET
    public Response topic(@PathParam("topic") String topic, @QueryParam("after") String after) {
        var known = Topic.named(topic);
        if (!known.name().equals(topic)) {
            return pages.moved(URI.create(after == null ? known.path() : Paths.with(known.path(), "after", after)));
        }
        return pages.shared(() -> {
            var standing = follows.topic(topic);
            var figures = topics.figures(known);
            return new TopicPage(known, feeds.about(topic, after), Follows.of(standing), Topics.of(figures),
                    sides.pinsAndTopics());
        });
    }

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record TopicPage(Topic topic, Feed feed, Follows.Standing standing, Figures figures, Side side)
            implements
                TemplateInstance {}
}
