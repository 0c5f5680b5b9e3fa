package social.plaza.web.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Side;
import social.plaza.web.layout.Sides;
import social.plaza.web.session.Visitor;

/** The square itself: what is hot, what is new, and what those one follows have written. */
@Path("/")
@RunOnVirtualThread
public class FrontResource {

    private final Feeds feeds;
    private final Pages pages;
    private final Sides sides;
    private final Visitor visitor;

    FrontResource(Feeds feeds, Pages pages, Sides sides, Visitor visitor) {
        this.feeds = feeds;
        this.pages = pages;
        this.sides = sides;
        this.visitor = visitor;
    }

    @GET
    public Response hot(@QueryParam("after") String after) {
        return pages.shared(() -> new FrontPage("hot", "/", feeds.hot(after), sides.topics()));
    }

    @GET
    @Path("latest")
    public Response latest(@QueryParam("after") String after) {
        return pages.shared(() -> new FrontPage("latest", "/latest", feeds.latest(after), sides.topics()));
    }

    @GET
    @Path("following")
    public Response following(@QueryParam("after") String after) {
        visitor.mustBeSignedIn();
        return pages.personal(new FrontPage("following", "/following", feeds.following(after), sides.topics()));
    }

    @GET
    @Path("bookmarks")
    public Response bookmarks(@QueryParam("after") String after) {
        visitor.mustBeSignedIn();
        return pages.personal(new BookmarksPage(feeds.bookmarks(after), sides.topics()));
    }

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record FrontPage(String tab, String path, Feed feed, Side side) implements TemplateInstance {}

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record BookmarksPage(Feed feed, Side side) implements TemplateInstance {}
}
