package social.plaza.web.layout;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where requests end that nothing else answers. */
@Path(NowhereResource.PATH)
public class NowhereResource {

    public static final String PATH = "/.nowhere";

    private final ErrorPages errors;

    NowhereResource(ErrorPages errors) {
        this.errors = errors;
    }

    @GET
    @RunOnVirtualThread
    public Response nowhere() {
        return errors.page(404);
    }
}
