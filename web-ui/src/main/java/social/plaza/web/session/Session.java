package social.plaza.web.session;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.Plaza;

/** The two cookies that make a browser somebody; scripts cannot read them, and other sites cannot send them along. */
@RequestScoped
public class Session {

    static final Duration LONGEST = Duration.ofDays(30);

    private final RoutingContext request;
    private final boolean secure;
    private String access;
    private String refresh;
    private boolean written;

    Session(RoutingContext request, Plaza plaza) {
        this.request = request;
        this.secure = plaza.secure();
        this.access = sent("plaza_access");
        this.refresh = sent("plaza_refresh");
    }

    public void begin(Tokens tokens) {
        access = tokens.accessToken();
        refresh = tokens.refreshToken();
        write("plaza_access", access, Math.max(1, tokens.expiresIn()));
        write("plaza_refresh", refresh, LONGEST.toSeconds());
    }

    public void end() {
        access = null;
        refresh = null;
        write("plaza_access", "", 0);
        write("plaza_refresh", "", 0);
    }

    /** Whether this answer tells the browser something of its session: then it is for nobody else. */
    boolean isWritten() {
        return written;
    }

    /** Of this session, for signing out. */
    public Optional<String> refreshToken() {
        return Optional.ofNullable(refresh);
    }

    Optional<String> accessToken() {
        return Optional.ofNullable(access);
    }

    private String sent(String name) {
        var cookie = request.request().getCookie(named(name));
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    private void write(String name, String value, long seconds) {
        if (request.response().headWritten()) {
            return;
        }
        written = true;
        request.response().removeCookie(named(name), false);
        request.response().addCookie(Cookie.cookie(named(name), value).setPath("/").setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX).setSecure(secure).setMaxAge(seconds));
    }

    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }
}
