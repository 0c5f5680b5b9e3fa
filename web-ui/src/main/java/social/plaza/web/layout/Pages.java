package social.plaza.web.layout;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.Plaza;
import social.plaza.web.origin.Once;
import social.plaza.web.session.Visitor;

/** Turns templates into answers. What everybody may see is rendered once and kept for a moment. */
@Singleton
public class Pages {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final long AT_MOST = 32 << 20;

    private final Visitor visitor;
    private final RoutingContext request;
    private final FormToken formToken;
    private final Duration keptFor;
    private final Once<Kept> kept;

    Pages(Visitor visitor, RoutingContext request, FormToken formToken, Plaza plaza) {
        this.visitor = visitor;
        this.request = request;
        this.formToken = formToken;
        this.keptFor = plaza.pageKept();
        this.kept = new Once<>(keptFor, AT_MOST, (key, page) -> key.length() + page.html.length);
    }

    /** A page that is the same for everybody who is not signed in, in one language. */
    public Response shared(Supplier<? extends TemplateInstance> page) {
        if (visitor.isSignedIn()) {
            return personal(page.get());
        }
        var found = kept.get(key(), key -> Kept.of(page.get().render()));
        var response = found.tag.equals(request.request().getHeader("If-None-Match"))
                ? Response.notModified()
                : Response.ok(found.html, HTML);
        return response.header("ETag", found.tag)
                .header("Cache-Control", "public, max-age=" + Math.max(0, keptFor.toSeconds()))
                .header("Vary", "Accept-Language, Cookie, HX-Request").build();
    }

    /** A page for nobody but this visitor. */
    public Response personal(TemplateInstance page) {
        return answer(200, page).build();
    }

    public ResponseBuilder refused(int status, TemplateInstance page) {
        return answer(status, page);
    }

    /** An answer for another place of the page than the one that asked, whatever part that was to take of the answer. */
    public ResponseBuilder elsewhere(int status, TemplateInstance fragment, String place, String part) {
        return answer(status, fragment).header("HX-Retarget", place).header("HX-Reswap", "innerHTML")
                .header("HX-Reselect", part);
    }

    /** After a form was sent: see there what it did. */
    public Response moved(URI to) {
        return Response.status(Response.Status.SEE_OTHER).header("Location", to).header("Cache-Control", "no-store")
                .build();
    }

    /** Whether a part of a page asks, by script, and not a browser for a page. */
    public boolean partly() {
        return "true".equals(request.request().getHeader("HX-Request"))
                && request.request().getHeader("HX-Boosted") == null;
    }

    private ResponseBuilder answer(int status, TemplateInstance page) {
        formToken.ensure(request);
        return Response.status(status).entity(page.render()).type(HTML).header("Cache-Control", "private, no-store");
    }

    private String key() {
        return request.request().uri() + ' ' + visitor.language() + ' ' + visitor.reads() + ' '
                + visitor.texts().orElse("");
    }

    private record Kept(byte[] html, String tag) {

        static Kept of(String page) {
            var html = page.getBytes(StandardCharsets.UTF_8);
            var sum = new CRC32C();
            sum.update(html);
            return new Kept(html, "W/\"" + Long.toHexString(sum.getValue()) + html.length + '"');
        }
    }
}
