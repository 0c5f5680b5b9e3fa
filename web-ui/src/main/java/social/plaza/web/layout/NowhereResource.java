package social.plaza.web.layout;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where requests end that nothing else answers. */
@Path(NowhereResource.PATH)
public class NowhereResource {

    public static final String PATH = "/.nowhere";
    public static final String UNGUARDED = PATH + "/unguarded";

    private final ErrorPages errors;

    NowhereResource(ErrorPages errors) {
        this.errors = errors;
    }

    @GET
    @RunOnVirtualThread
    public Response nowhere() {
        return errors.page(404);
    }

    @GET
    @Path("unguarded")
    @RunOnVirtualThread
    public Response unguarded() {
        return errors.page(400);
    }
}
