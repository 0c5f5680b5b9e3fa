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

/** All articles that name something that is traded. */
@Path("/c/{tag}")
@RunOnVirtualThread
public class CashtagResource {

    private final Feeds feeds;
    private final Follows follows;
    private final Pages pages;
    private final Sides sides;
    private final Topics topics;

    CashtagResource(Topics topics, Feeds feeds, Follows follows, Pages pages, Sides sides) {
        this.topics = topics;
        this.feeds = feeds;
        this.follows = follows;
        this.pages = pages;
        this.sides = sides;
    }

    @GET
    public Response cashtag(@PathParam("tag") String tag, @QueryParam("after") String after) {
        var known = Cashtag.named(tag);
        if (!known.name().equals(tag)) {
            return pages.moved(URI.create(after == null ? known.path() : Paths.with(known.path(), "after", after)));
        }
        return pages.shared(() -> {
            var standing = follows.cashtag(tag);
            var figures = topics.figures(known);
            return new CashtagPage(known, feeds.naming(tag, after), Follows.of(standing), Topics.of(figures),
                    sides.pinsAndTopics());
        });
    }

    @CheckedTemplate(basePath = "topic", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record CashtagPage(Cashtag cashtag, Feed feed, Follows.Standing standing, Figures figures, Side side)
            implements
                TemplateInstance {}
}
