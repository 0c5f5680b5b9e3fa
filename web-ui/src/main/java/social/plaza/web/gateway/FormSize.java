package social.plaza.web.gateway;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.layout.NowhereResource;

/** Refuses forms that are longer than all fields of any page together, with a page. Quarkus by itself would do so without a word. */
@Singleton
class FormSize {

    /** In bytes, as they are sent. */
    static final long MAX = 12 << 20;

    void open(@Observes Router router) {
        router.route().order(-15_000).handler(this::measure);
    }

    private void measure(RoutingContext request) {
        var asked = request.request();
        if (Problem.isFor(asked.path()) || !isTooLong(asked)) {
            request.next();
            return;
        }
        // Browsers show no answer before all is sent; and what comes is not to be read as a form.
        asked.handler(part -> {
        }).resume();
        asked.headers().remove("Content-Type").remove("Content-Length");
        NowhereResource.end(request, 413);
    }

    private static boolean isTooLong(HttpServerRequest asked) {
        var length = asked.getHeader("Content-Length");
        return length != null && (length.length() > 15 || Long.parseLong(length) > MAX);
    }
}
