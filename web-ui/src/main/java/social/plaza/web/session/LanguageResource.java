package social.plaza.web.session;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.layout.Pages;

/**
 * The other language of the pages, for readers without an account. A link and no form: pages that are kept for all have none, and
 * what it changes is one browser's, and changed back as easily.
 */
@Path("/language/{tag}")
@RunOnVirtualThread
public class LanguageResource {

    private final Languages languages;
    private final Pages pages;
    private final RoutingContext request;

    LanguageResource(Languages languages, Pages pages, RoutingContext request) {
        this.languages = languages;
        this.pages = pages;
        this.request = request;
    }

    @GET
    public Response choose(@PathParam("tag") String tag, @QueryParam("back") String back) {
        languages.keep(Languages.spoken(tag).orElseThrow(NotFoundException::new), request);
        return pages.moved(URI.create(back != null && PendingForm.isOurs(back) ? back : "/"));
    }
}
