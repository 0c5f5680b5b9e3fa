package social.plaza.web.media;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.origin.Content;

/** The file of a picture on a square for members: in the name of whoever is signed in. Elsewhere the gateway has answered before. */
@Path("/media/{name}")
@RunOnVirtualThread
public class PictureFileResource {

    private static final List<String> SAID = List.of("Content-Type", "Cache-Control", "ETag", "X-Content-Type-Options",
            "Content-Security-Policy");

    private final Content content;

    PictureFileResource(Content content) {
        this.content = content;
    }

    @GET
    public Response read(@PathParam("name") String name, @HeaderParam("If-None-Match") String known) {
        var ask = content.file("/media/{}", name);
        var file = (known == null ? ask : ask.with("If-None-Match", known)).whole();
        if (file.status() != 200 && file.status() != 304) {
            throw new NotFoundException();
        }
        var answer = Response.status(file.status());
        SAID.forEach(header -> file.header(header).ifPresent(value -> answer.header(header, value)));
        return file.status() == 304 ? answer.build() : answer.entity(file.body()).build();
    }
}
