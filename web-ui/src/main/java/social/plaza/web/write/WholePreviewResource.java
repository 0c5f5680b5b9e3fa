package social.plaza.web.write;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.article.Article;
import social.plaza.web.layout.Pages;
import social.plaza.web.session.Visitor;

/** The page of an article before there is one for readers: by the same templates, on a wide screen and on a phone. */
@Path("/a/{id}/preview")
@RunOnVirtualThread
public class WholePreviewResource {

    /** Only this page may show itself in a frame, and only in its own. */
    private static final String FRAMED = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'; frame-ancestors 'self'";

    private final WholePreview previews;
    private final Visitor visitor;
    private final Pages pages;
    private final RoutingContext request;

    WholePreviewResource(WholePreview previews, Visitor visitor, Pages pages, RoutingContext request) {
        this.previews = previews;
        this.visitor = visitor;
        this.pages = pages;
        this.request = request;
    }

    /** @param on {@code phone} for a frame of a phone's width, {@code frame} for what is in it */
    @GET
    public Response preview(@PathParam("id") String id, @QueryParam("on") String on) {
        visitor.mustBeSignedIn();
        var page = new PreviewPage(previews.of(id), "phone".equals(on), "frame".equals(on));
        // In place of the policy that every page has: beside it, the stricter of both would hold.
        request.response().putHeader("Content-Security-Policy", FRAMED);
        return pages.personal(page);
    }

    /** @param phone whether it is shown in a frame of a phone's width, {@code framed} whether this is in the frame */
    @CheckedTemplate(basePath = "write", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record PreviewPage(Article article, boolean phone, boolean framed) implements TemplateInstance {}
}
