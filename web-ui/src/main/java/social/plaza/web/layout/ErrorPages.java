package social.plaza.web.layout;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import io.quarkus.logging.Log;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** Every error that a browser can run into is a page, never a stack trace. */
@Singleton
class ErrorPages {

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
        var answer = pages.refused(status, ErrorPage.of(status, words()));
        refused.retryAfter().ifPresent(after -> answer.header("Retry-After", after));
        return answer.build();
    }

    @ServerExceptionMapper
    public Response away(Unreachable away) {
        Log.warn(away.getMessage() + ": " + away.getCause());
        return pages.refused(503, ErrorPage.of(503, words())).header("Retry-After", SOON).build();
    }

    @ServerExceptionMapper
    public Response said(WebApplicationException said) {
        return page(said.getResponse().getStatus());
    }

    @ServerExceptionMapper
    public Response broken(RuntimeException broken) {
        Log.error("A page could not be made", broken);
        return page(500);
    }

    Response page(int status) {
        return pages.refused(status, ErrorPage.of(status, words())).build();
    }

    private Words words() {
        return MessageBundles.get(Words.class, Localized.Literal.of(visitor.language()));
    }
}
