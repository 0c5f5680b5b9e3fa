package social.plaza.web.layout;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import io.vertx.ext.web.RoutingContext;
import social.plaza.web.Plaza;

/**
 * Keeps the cookie that guards forms, which is one browser's, from what a shared cache may keep, and from tools: neither has
 * forms. And says of what a shared cache may keep that it may have come compressed.
 */
@Provider
@Priority(ForEveryone.LAST)
class ForEveryone implements ContainerResponseFilter {

    static final int LAST = 1;

    private final RoutingContext request;
    private final String cookie;

    ForEveryone(RoutingContext request, Plaza plaza) {
        this.request = request;
        this.cookie = FormsBehindHttps.cookie(plaza);
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        String caching = answer.getHeaderString("Cache-Control");
        boolean isForEveryone = caching != null && caching.contains("public");
        if (isForEveryone) {
            vary(answer);
        }
        if (isForEveryone || request.request().path().startsWith("/api/")) {
            request.response().removeCookies(cookie, false);
        }
    }

    private static void vary(ContainerResponseContext answer) {
        String by = answer.getHeaderString("Vary");
        answer.getHeaders().putSingle("Vary", by == null ? "Accept-Encoding" : by + ", Accept-Encoding");
    }
}
