package social.plaza.content.media;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import social.plaza.content.setting.Settings;
import social.plaza.http.NotFound;

/** The files of pictures, as browsers get them. What is at an address is there forever or not at all, and can do nothing but be looked at. */
@Path("/media/{name}")
@RunOnVirtualThread
public class PictureFileResource {

    private static final String FOREVER = "max-age=31536000, immutable";

    @Inject
    PictureStore store;

    @Inject
    Settings settings;

    @Context
    Request request;

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response read(@PathParam("name") String name) throws IOException {
        PictureStore.Stored file = find(name);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag(name));
        if (unchanged != null) {
            file.bytes().close();
            return said(unchanged, name).build();
        }
        return said(Response.ok(file.bytes()), name).header(HttpHeaders.CONTENT_LENGTH, file.length()).build();
    }

    @HEAD
    @PermitAll
    @Operation(hidden = true)
    public Response head(@PathParam("name") String name) throws IOException {
        PictureStore.Stored file = find(name);
        try (InputStream unread = file.bytes()) {
            return said(Response.ok(), name).header(HttpHeaders.CONTENT_LENGTH, file.length()).build();
        }
    }

    private PictureStore.Stored find(String name) throws IOException {
        if (!StoredFile.canBe(name)) {
            throw new NotFound("picture");
        }
        return store.open(name).orElseThrow(() -> new NotFound("picture"));
    }

    private ResponseBuilder said(ResponseBuilder answer, String name) {
        boolean open = settings.access() == Settings.Access.PUBLIC;
        PictureKind kind = name.endsWith(PictureKind.PNG.ending()) ? PictureKind.PNG : PictureKind.JPEG;
        return answer.tag(tag(name)).type(kind.type())
                .header(HttpHeaders.CACHE_CONTROL, (open ? "public, " : "private, ") + FOREVER)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private static EntityTag tag(String name) {
        return new EntityTag(name.substring(0, 32));
    }
}
