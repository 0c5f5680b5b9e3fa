package social.plaza.content.media;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.BadRequest;
import social.plaza.http.Problem;

/** It begins like a picture, and cannot be read to its end. */
class BrokenPicture extends Problem {

    BrokenPicture() {
        super(Status.BAD_REQUEST, "broken-picture", "Broken picture",
                "The picture cannot be read: it is cut off or damaged, or in colours that only printers use.",
                Map.of("violations", List.of(new BadRequest.Violation("image", "cannot be read as a picture"))));
    }
}
