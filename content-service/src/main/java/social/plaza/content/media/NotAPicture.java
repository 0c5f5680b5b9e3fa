package social.plaza.content.media;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.BadRequest;
import social.plaza.http.Problem;

/** What was sent is no picture of a kind that is taken, whatever it is called. */
class NotAPicture extends Problem {

    NotAPicture(String field) {
        super(Status.UNSUPPORTED_MEDIA_TYPE, "not-a-picture", "Not a picture",
                "A picture is a JPEG, PNG, WebP or GIF. What was sent is none of these, whatever it is called.",
                Map.of("violations",
                        List.of(new BadRequest.Violation(field, "must be a JPEG, PNG, WebP or GIF"))));
    }
}
