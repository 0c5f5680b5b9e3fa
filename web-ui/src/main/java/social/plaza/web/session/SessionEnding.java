package social.plaza.web.session;

import java.net.URI;
import java.util.Set;

import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;

/** Sends those to the sign-in page who must be somebody, with what they were about to do. */
class SessionEnding {

    private static final Set<HttpMethod> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Pages pages;

    SessionEnding(Pages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    public Response signIn(SessionEnded ended, RoutingContext request) {
        var path = request.request().uri();
        boolean looking = LOOKING.contains(request.request().method());
        if (looking && ended.lost()) {
            return pages.moved(URI.create(path));
        }
        if (pages.partly()) {
            return over(request, looking ? path : null);
        }
        return looking
                ? pages.moved(URI.create("/sign-in?then=" + Paths.encode(path)))
                : pages.refused(401, SignInPage.toSend(PendingForm.of(path, SentForm.now()))).build();
    }

    /** The page stays, with all that was typed on it; only what stood in the dialog itself has to be carried along. */
    private Response over(RoutingContext request, String then) {
        var form = PendingForm.of(request.request().uri(), SentForm.now());
        boolean inDialog = "dialog".equals(request.request().getHeader("HX-Target")) && form.isWritten();
        return pages.elsewhere(401, SignInPage.over(then, inDialog ? form : null), "#dialog", "#sign-in").build();
    }
}
