package social.plaza.web.layout;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import jakarta.inject.Singleton;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.Plaza;

/**
 * Sees to it that every page can carry forms, also one that answers before the guard of forms made its token: at an
 * unknown address, or in place of a form that the guard did not let through.
 */
@Singleton
class FormToken {

    /** Where the guard keeps the token of a request, and how long one is. */
    private static final String KEPT = "csrf_token";
    private static final int BYTES = 16;
    private static final Duration AS_LONG_AS_A_SESSION = Duration.ofDays(30);

    private final SecureRandom random = new SecureRandom();
    private final boolean secure;
    private final String cookie;

    FormToken(Plaza plaza) {
        this.secure = plaza.secure();
        this.cookie = FormsBehindHttps.cookie(plaza);
    }

    void ensure(RoutingContext request) {
        if (request.get(KEPT) != null) {
            return;
        }
        var came = request.request().getCookie(cookie);
        if (came != null && isOne(came.getValue())) {
            request.put(KEPT, came.getValue());
        } else {
            request.put(KEPT, begun(request));
        }
    }

    private String begun(RoutingContext request) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.response().removeCookies(cookie, false);
        request.response().addCookie(Cookie.cookie(cookie, token).setPath("/").setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX).setSecure(secure).setMaxAge(AS_LONG_AS_A_SESSION.toSeconds()));
        return token;
    }

    private static boolean isOne(String token) {
        try {
            return Base64.getUrlDecoder().decode(token).length == BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
