package social.plaza.web.gateway;

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
        router.route("/q/*").order(-10_000).handler(this::watched);
        router.route().last().handler(this::lost);
    }

    private void watched(RoutingContext request) {
        if (addresses.mayWatch(request.request())) {
            request.next();
        } else {
            lost(request);
        }
    }

    private void lost(RoutingContext request) {
        NowhereResource.end(request, 404);
    }
}
