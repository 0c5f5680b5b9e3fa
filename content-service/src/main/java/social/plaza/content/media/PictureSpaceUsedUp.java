package social.plaza.content.media;

import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** An account has as much stored as one may. */
class PictureSpaceUsedUp extends Problem {

    PictureSpaceUsedUp(long max) {
        super(Status.CONFLICT, "picture-space-used-up", "No more space for pictures",
                "The pictures of one account take at most " + max
                        + " bytes. What nothing shows any more is removed after a day.",
                Map.of("max", max));
    }
}
