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
import social.plaza.web.form.Lines;
import social.plaza.web.layout.ErrorPages;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.Visitor;

/** The buttons under an article. {@code given} is what shall be, not what was: pressing twice does nothing twice. */
@Path("/articles/{id}")
@RunOnVirtualThread
public class ReactionResource {

    private final Reactions reactions;
    private final Pages pages;
    private final ErrorPages errors;
    private final Visitor visitor;

    ReactionResource(Reactions reactions, Pages pages, ErrorPages errors, Visitor visitor) {
        this.reactions = reactions;
        this.pages = pages;
        this.errors = errors;
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
        try {
            if (given) {
                reactions.repost(id, Lines.of(quote));
            } else {
                reactions.takeBackRepost(id);
            }
            return done(id, back);
        } catch (Refused refused) {
            if (refused.status() != 400 || quote == null) {
                throw refused;
            }
            return unsaid(id, quote, back);
        }
    }

    /** The words are where they were typed, by script; else they are on a page of their own. */
    private Response unsaid(String id, String quote, String back) {
        return pages.partly()
                ? pages.elsewhere(400, new Unquoted(), "#quote-error", "#said").build()
                : pages.refused(400, new QuotePage(id, quote, back)).build();
    }

    private Response done(String id, String back) {
        boolean ours = back != null && PendingForm.isOurs(back);
        if (!pages.partly() || !ours) {
            return pages.moved(URI.create(ours ? Paths.page(back) + "#actions" : Paths.fill("/a/{}", id)));
        }
        return reactions.later(id).ifReachable().map(found -> pages.personal(new Actions(Bar.of(id, back, found))))
                .orElseGet(() -> errors.page(503));
    }

    @CheckedTemplate(basePath = "reaction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Actions(Bar bar) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reaction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Unquoted() implements TemplateInstance {}

    /** @param back the article's page */
    @CheckedTemplate(basePath = "reaction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record QuotePage(String id, String quote, String back) implements TemplateInstance {}
}
