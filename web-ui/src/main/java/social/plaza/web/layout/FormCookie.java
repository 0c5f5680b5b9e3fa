package social.plaza.web.layout;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import io.vertx.ext.web.RoutingContext;
import social.plaza.web.Plaza;

/**
 * Corrects the cookie that guards forms against forgery: what a cache may keep must set none (such pages have no forms), and
 * behind https it must not travel without.
 */
@Provider
@Priority(FormCookie.LAST)
class FormCookie implements ContainerResponseFilter {

    static final int LAST = 1;

    private final RoutingContext request;
    private final Plaza plaza;

    FormCookie(RoutingContext request, Plaza plaza) {
        this.request = request;
        this.plaza = plaza;
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        // Only what this answer sets: one that came with the request is not sent back.
        boolean came = request.request().headers().get("Cookie") != null
                && request.request().headers().get("Cookie").contains("csrf-token=");
        if (isForEveryone(answer)) {
            request.response().removeCookies("csrf-token", false);
        } else if (plaza.secure() && !came) {
            request.response().removeCookies("csrf-token", false)
                    .forEach(cookie -> request.response().addCookie(cookie.setSecure(true)));
        }
    }

    private static boolean isForEveryone(ContainerResponseContext answer) {
        String caching = answer.getHeaderString("Cache-Control");
        return caching != null && caching.contains("public");
    }
}
