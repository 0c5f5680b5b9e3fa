package social.plaza.web.layout;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import io.vertx.ext.web.RoutingContext;
import social.plaza.web.Plaza;

/** Keeps the cookie that guards forms from what a shared cache may keep: such pages have no forms, and that cookie is one browser's. */
@Provider
@Priority(FormCookie.LAST)
class FormCookie implements ContainerResponseFilter {

    static final int LAST = 1;

    private final RoutingContext request;
    private final String cookie;

    FormCookie(RoutingContext request, Plaza plaza) {
        this.request = request;
        this.cookie = FormsBehindHttps.cookie(plaza);
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        String caching = answer.getHeaderString("Cache-Control");
        if (caching != null && caching.contains("public")) {
            request.response().removeCookies(cookie, false);
        }
    }
}
