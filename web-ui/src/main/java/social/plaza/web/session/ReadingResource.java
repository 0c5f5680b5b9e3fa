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
 * The language in which somebody reads texts, where there are some in it: they viewed an original, or chose a translation, and it
 * stays so. The words around a text stay in their own language, its disclaimers among them.
 */
@Path("/reading/{tag}")
@RunOnVirtualThread
public class ReadingResource {

    private final Languages languages;
    private final Pages pages;
    private final RoutingContext request;

    ReadingResource(Languages languages, Pages pages, RoutingContext request) {
        this.languages = languages;
        this.pages = pages;
        this.request = request;
    }

    @GET
    public Response choose(@PathParam("tag") String tag, @QueryParam("back") String back) {
        if (!Languages.isTag(tag)) {
            throw new NotFoundException();
        }
        languages.reading(tag, request);
        return pages.moved(URI.create(back != null && PendingForm.isOurs(back) ? back : "/"));
    }
}
