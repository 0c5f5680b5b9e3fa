package social.plaza.web.session;

import java.net.URI;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;

/** Sends those to the sign-in page who must be somebody, with what they were about to do. */
class SessionEnding {

    private final Pages pages;

    SessionEnding(Pages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    public Response signIn(SessionEnded ended, RoutingContext request) {
        var path = request.request().uri();
        if (request.request().method() == HttpMethod.GET) {
            var to = ended.lost() ? path : "/sign-in?then=" + Paths.encode(path);
            return pages.moved(URI.create(to));
        }
        var page = new SignInPage(null, null, null, PendingForm.of(path, sent()));
        // A fragment of a page asked for this, and the whole page must answer.
        return pages.refused(401, page).header("HX-Retarget", "body").header("HX-Reswap", "innerHTML").build();
    }

    /** The fields of the form that this request brought. */
    static MultivaluedHashMap<String, String> sent() {
        var sent = new MultivaluedHashMap<String, String>();
        var form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            form.forEach(name -> form.get(name).forEach(value -> {
                if (!value.isFileItem()) {
                    sent.add(name, value.getValue());
                }
            }));
        }
        return sent;
    }
}
