package social.plaza.engagement.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of every answer to a read that does not say so itself who may keep it, and for how long. */
public class Caching {

    static final String FOR_ALL = "public, max-age=" + ETags.PUBLIC_SECONDS;
    static final String PERSONAL = "private, no-store";

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("GET") && response.getStatus() == 200
                && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            boolean anonymous = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, anonymous ? FOR_ALL : PERSONAL);
            response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Language, Authorization");
        }
    }
}
