package social.plaza.web.reaction;

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

/** The buttons under an article. {@code given} is what shall be, not what was: pressing twice does nothing twice. */
@Path("/articles/{id}")
@RunOnVirtualThread
public class ReactionResource {

    private final Reactions reactions;
    private final Pages pages;
    private final Visitor visitor;

    ReactionResource(Reactions reactions, Pages pages, Visitor visitor) {
        this.reactions = reactions;
        this.pages = pages;
        this.visitor = visitor;
    }

    @POST
    @Path("like")
    public Response like(@PathParam("id") String id, @FormParam("given") boolean given,
            @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        reactions.like(id, given);
        return done(id, back);
    }

    @POST
    @Path("bookmark")
    public Response bookmark(@PathParam("id") String id, @FormParam("given") boolean given,
            @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        reactions.bookmark(id, given);
        return done(id, back);
    }

    @POST
    @Path("repost")
    public Response repost(@PathParam("id") String id, @FormParam("given") boolean given,
            @FormParam("quote") String quote, @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        if (given) {
            reactions.repost(id, quote);
        } else {
            reactions.takeBackRepost(id);
        }
        return done(id, back);
    }

    private Response done(String id, String back) {
        boolean ours = back != null && PendingForm.isOurs(back);
        if (!pages.partly() || !ours) {
            return pages.moved(URI.create(ours ? back + "#actions" : Paths.fill("/a/{}", id)));
        }
        return pages.personal(reactions.later(id).ifReachable().map(found -> new Actions(Bar.of(id, back, found)))
                .orElseGet(() -> new Actions(null)));
    }

    @CheckedTemplate(basePath = "reaction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Actions(Bar bar) implements TemplateInstance {}
}
