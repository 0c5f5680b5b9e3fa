package social.plaza.web.follow;

import java.net.URI;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.Visitor;

/** Following and not following any more. */
@Path("/follows")
@RunOnVirtualThread
public class FollowResource {

    private final Follows follows;
    private final Pages pages;
    private final Visitor visitor;

    FollowResource(Follows follows, Pages pages, Visitor visitor) {
        this.follows = follows;
        this.pages = pages;
        this.visitor = visitor;
    }

    @POST
    @Path("accounts/{handle}")
    public Response account(@PathParam("handle") String handle, @FormParam("given") boolean given,
            @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        follows.account(handle, given);
        return done(Paths.fill("/follows/accounts/{}", handle), "@" + handle, given, back, "/@" + handle);
    }

    @POST
    @Path("topics/{topic}")
    public Response topic(@PathParam("topic") String topic, @FormParam("given") boolean given,
            @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        follows.topic(topic, given);
        return done(Paths.fill("/follows/topics/{}", topic), "#" + topic, given, back, Paths.fill("/t/{}", topic));
    }

    @POST
    @Path("cashtags/{tag}")
    public Response cashtag(@PathParam("tag") String tag, @FormParam("given") boolean given,
            @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        follows.cashtag(tag, given);
        return done(Paths.fill("/follows/cashtags/{}", tag), "$" + tag, given, back, Paths.fill("/c/{}", tag));
    }

    private Response done(String action, String name, boolean given, String back, String otherwise) {
        var to = back != null && PendingForm.isOurs(back) ? back : otherwise;
        return pages.partly()
                ? pages.personal(new FollowButton(action, name, given, to))
                : pages.moved(URI.create(to));
    }

    @CheckedTemplate(basePath = "follow", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record FollowButton(String action, String name, boolean followed, String back)
            implements
                TemplateInstance {}
}
