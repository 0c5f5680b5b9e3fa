package social.plaza.web.layout;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Where requests end that nothing else answers. */
@Path(NowhereResource.PATH)
public class NowhereResource {

    public static final String PATH = "/.nowhere";

    private static final String STATUS = "plaza.status";

    private final ErrorPages errors;

    NowhereResource(ErrorPages errors) {
        this.errors = errors;
    }

    @GET
    @RunOnVirtualThread
    public Response nowhere(@Context RoutingContext request) {
        return errors.page(request.<Integer>get(STATUS, 404));
    }

    /** Ends a request with the page of this status. */
    public static void end(RoutingContext request, int status) {
        request.put(STATUS, status).reroute(HttpMethod.GET, PATH);
    }

    /** Whether a request is on its way here. */
    public static boolean isAlready(RoutingContext request) {
        return request.get(STATUS) != null;
    }
}
