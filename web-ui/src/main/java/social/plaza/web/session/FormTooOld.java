package social.plaza.web.session;

import java.lang.annotation.Annotation;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import io.vertx.ext.web.RoutingContext;
import social.plaza.web.layout.ErrorPages;
import social.plaza.web.layout.Pages;

/**
 * The guard against forged forms answers with nothing at all. Somebody whose page was open for too long, or whose cookies
 * were cleared, gets a page instead, with what they wrote on it.
 */
@Provider
@Priority(FormTooOld.BEFORE_THE_COOKIE)
class FormTooOld implements ContainerResponseFilter {

    static final int BEFORE_THE_COOKIE = 2;

    private final RoutingContext request;
    private final Visitor visitor;
    private final Pages pages;
    private final ErrorPages errors;

    FormTooOld(RoutingContext request, Visitor visitor, Pages pages, ErrorPages errors) {
        this.request = request;
        this.visitor = visitor;
        this.pages = pages;
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getStatus() != 400 || answer.hasEntity() || isPreview()) {
            return;
        }
        var page = page();
        answer.setEntity(page.getEntity(), new Annotation[0], MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        answer.getHeaders().putSingle("Cache-Control", "private, no-store");
        answer.getHeaders().putSingle("HX-Reswap", "innerHTML");
        answer.getHeaders().putSingle("HX-Retarget", orElse(page.getHeaderString("HX-Retarget"), "#dialog"));
        answer.getHeaders().putSingle("HX-Reselect", orElse(page.getHeaderString("HX-Reselect"), "#column > *"));
    }

    private static String orElse(String header, String otherwise) {
        return header == null ? otherwise : header;
    }

    private Response page() {
        var sent = SentForm.now();
        if (request.request().path().equals("/sign-in") && isOurs()) {
            var page = new SignInPage(sent.getFirst("login"), null, null, PendingForm.carriedBy(sent), pages.partly());
            return pages.refused(400, page).build();
        }
        if (sent.isEmpty() || PendingForm.holdsSecret(sent) || !isOurs()) {
            return errors.page(400);
        }
        var form = PendingForm.of(request.request().uri(), sent);
        return pages.refused(400, visitor.isSignedIn() ? new PendingPage(form, false) : SignInPage.toSend(form))
                .build();
    }

    /** Words that another site put into a form are not offered to anybody to be sent. */
    private boolean isOurs() {
        var origin = request.request().getHeader("Origin");
        return origin != null && request.request().authority() != null
                && origin.replaceFirst("^https?://", "").equals(request.request().authority().toString());
    }

    /** The editor's preview asks by itself, and must never take the editor away. */
    private boolean isPreview() {
        return request.request().path().equals("/write/preview");
    }
}
