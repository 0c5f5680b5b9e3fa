package social.plaza.web.layout;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** Every error that a browser can run into is a page, never a stack trace. */
@Singleton
public class ErrorPages {

    private static final String SOON = "5";

    private final Pages pages;
    private final Visitor visitor;

    ErrorPages(Pages pages, Visitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    @ServerExceptionMapper
    public Response refused(Refused refused) {
        Log.debug("A service refused", refused);
        var status = refused.status() >= 500 ? 503 : refused.status();
        var answer = answer(status);
        refused.retryAfter().ifPresent(after -> answer.header("Retry-After", after));
        return answer.build();
    }

    @ServerExceptionMapper
    public Response away(Unreachable away) {
        Log.warn(away.getMessage() + ": " + away.getCause());
        return answer(503).header("Retry-After", SOON).build();
    }

    /** An unknown address is found out on the event loop, where a page must not wait for anything. */
    @ServerExceptionMapper
    public Uni<Response> said(WebApplicationException said) {
        var status = said.getResponse().getStatus();
        return BlockingOperationControl.isBlockingAllowed()
                ? Uni.createFrom().item(page(status))
                : Uni.createFrom()
                        .completionStage(() -> Vertx.currentContext().executeBlocking(() -> page(status), false)
                                .toCompletionStage());
    }

    @ServerExceptionMapper
    public Response broken(RuntimeException broken) {
        if (isUnread(CurrentRequestManager.get())) {
            Log.debug("A form cannot be read", broken);
            return page(400);
        }
        Log.error("A page could not be made", broken);
        return page(500);
    }

    /** A form that was sent, but not understood: with more fields than any has, or badly encoded. */
    private static boolean isUnread(ResteasyReactiveRequestContext request) {
        var type = request.serverRequest().getRequestHeader("Content-Type");
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED) && request.getFormData() == null;
    }

    public Response page(int status) {
        return answer(status).build();
    }

    /** Where a part of a page asked, the page stays, with all that was typed on it, and says what went wrong. */
    private ResponseBuilder answer(int status) {
        var page = ErrorPage.of(status, words());
        return pages.partly()
                ? pages.elsewhere(status, new Failure(page.heading(), page.help()), "#failure", "#said")
                : pages.refused(status, page);
    }

    @CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Failure(String heading, String help) implements TemplateInstance {}

    private Words words() {
        return MessageBundles.get(Words.class, Localized.Literal.of(visitor.language()));
    }
}
