package social.plaza.content.media;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.BadRequest;
import social.plaza.http.Problem;

/** More bytes, or more pixels, than are taken. */
class PictureTooLarge extends Problem {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MAX_MEGAPIXELS = 40;
    static final int MAX_MEGAPIXELS_OF_WEBP = 12;

    private PictureTooLarge(String detail, String message) {
        super(Status.REQUEST_ENTITY_TOO_LARGE, "picture-too-large", "Picture too large", detail,
                Map.of("violations", List.of(new BadRequest.Violation("image", message))));
    }

    static PictureTooLarge inBytes() {
        return new PictureTooLarge("A picture is at most " + MAX_BYTES + " bytes.",
                "must be at most " + MAX_BYTES + " bytes");
    }

    /** @param max in millions, of pictures of its kind */
    static PictureTooLarge inPixels(int max) {
        return new PictureTooLarge("A picture of this kind has at most " + max + " million pixels.",
                "must have at most " + max + " million pixels");
    }
}
