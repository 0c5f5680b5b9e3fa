package social.plaza.web.gateway;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.layout.NowhereResource;

/** What comes before and after all pages: health and metrics are not for strangers, and nothing ends without a page. */
@Singleton
class Doors {

    private final Addresses addresses;

    Doors(Addresses addresses) {
        this.addresses = addresses;
    }

    void open(@Observes Router router) {
        router.route().order(-25_000).handler(this::readable);
        router.route("/q/*").order(-10_000).handler(this::watched);
        router.route().last().handler(this::lost);
        router.errorHandler(400, this::unreadable);
    }

    private void watched(RoutingContext request) {
        if (addresses.mayWatch(request.request())) {
            request.next();
        } else {
            lost(request);
        }
    }

    private void lost(RoutingContext request) {
        end(request, Problem.NO_SUCH_PATH);
    }

    private void readable(RoutingContext request) {
        try {
            new URI(request.request().uri());
            request.next();
        } catch (URISyntaxException e) {
            unreadable(request);
        }
    }

    /** An address that is no address, such as {@code /%zz}. */
    private void unreadable(RoutingContext request) {
        end(request, Problem.UNREADABLE);
    }

    private static void end(RoutingContext request, Problem problem) {
        if (Problem.isFor(request.request().path())) {
            problem.answer(request);
        } else {
            NowhereResource.end(request, problem.status());
        }
    }
}
