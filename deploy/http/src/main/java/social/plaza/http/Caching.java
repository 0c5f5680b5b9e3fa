package social.plaza.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of every answer that does not say so itself who may keep it, and for how long: of a problem nobody, for it may end at once. */
public class Caching {

    static final String FOR_ALL = "public, max-age=" + ETags.PUBLIC_SECONDS;
    static final String PERSONAL = "private, no-store";
    static final String NEVER = "no-store";

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean anonymous = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        boolean shared = anonymous && request.getMethod().equals("GET") && response.getStatus() == 200;
        boolean problem = response.getStatus() >= 400;
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL) && (shared || problem || !anonymous)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, problem ? NEVER : shared ? FOR_ALL : PERSONAL);
            headers.putSingle(HttpHeaders.VARY, "Accept-Language, Authorization");
        }
    }
}
