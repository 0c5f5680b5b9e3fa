package social.plaza.web.layout;

import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * What a page may do in a browser: nothing inline, nothing from elsewhere. Not as configuration of Quarkus, which looks at the
 * path for it, and fails without a word where that is none.
 */
@Singleton
class BrowserPolicy {

    private static final int FIRST = -30_000;

    private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()", "Cross-Origin-Opener-Policy",
            "same-origin");

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::set);
    }

    private void set(RoutingContext request) {
        HEADERS.forEach(request.response()::putHeader);
        request.next();
    }
}
