package social.plaza.web.gateway;

import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.layout.NowhereResource;

/**
 * Refuses longer addresses and larger headers than any that Plaza means: with a problem where the API is called, else with a
 * page. Vert.x by itself would do so without a word.
 */
@Singleton
class HeadSize {

    /** In characters, as they are sent. */
    static final int MAX_ADDRESS = 8 * 1024;
    /** In bytes, names and values of all headers. */
    static final int MAX_HEADERS = 20 * 1024;

    private static final Problem ADDRESS_TOO_LONG = new Problem(414, "address-too-long", "Address too long",
            "A request's path and query are at most " + MAX_ADDRESS + " characters.");
    private static final Problem HEADERS_TOO_LARGE = new Problem(431, "headers-too-large", "Headers too large",
            "A request's headers are at most " + MAX_HEADERS + " bytes.");

    void open(@Observes Router router) {
        router.route().order(-20_000).handler(this::measure);
    }

    private void measure(RoutingContext request) {
        var problem = NowhereResource.isAlready(request) ? Optional.<Problem>empty() : problem(request.request());
        if (problem.isEmpty()) {
            request.next();
        } else if (Problem.isFor(request.request().path())) {
            problem.get().answer(request);
        } else {
            NowhereResource.end(request, problem.get().status());
        }
    }

    private static Optional<Problem> problem(HttpServerRequest request) {
        if (request.uri().length() > MAX_ADDRESS) {
            return Optional.of(ADDRESS_TOO_LONG);
        }
        int size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size > MAX_HEADERS ? Optional.of(HEADERS_TOO_LARGE) : Optional.empty();
    }
}
