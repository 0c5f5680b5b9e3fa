package social.plaza.web.account;

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
import social.plaza.web.origin.Content;

/** Somebody's page: who they are, and what they have written. */
@Path("/")
@RunOnVirtualThread
public class ProfileResource {

    private final Content content;
    private final Feeds feeds;
    private final Follows follows;
    private final Pages pages;
    private final Sides sides;

    ProfileResource(Content content, Feeds feeds, Follows follows, Pages pages, Sides sides) {
        this.content = content;
        this.feeds = feeds;
        this.follows = follows;
        this.pages = pages;
        this.sides = sides;
    }

    @GET
    @Path("@{handle}")
    public Response profile(@PathParam("handle") String handle, @QueryParam("after") String after) {
        return pages.shared(() -> page(handle, after));
    }

    private ProfilePage page(String handle, String after) {
        var asked = content.get("/accounts/{}", handle).later(Account.class);
        var standing = follows.account(handle);
        var account = asked.get();
        return new ProfilePage(account, feeds.of(account.handle(), after), Follows.of(standing),
                sides.pinsAndTopics());
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ProfilePage(Account account, Feed feed, Follows.Standing standing,
            Side side) implements TemplateInstance {}
}
