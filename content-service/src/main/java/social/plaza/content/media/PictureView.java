package social.plaza.content.media;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture, with the address of each size that there is of it.
 *
 * @param url path of the largest; {@code alt} null where nobody has said what is to be seen
 * @param variants all sizes, the narrowest first
 */
@Schema(name = "Picture")
public record PictureView(UUID id, String url, int width, int height, @Schema(nullable = true) String alt,
        List<Variant> variants) {

    /** @param type its media type */
    @Schema(name = "PictureVariant")
    public record Variant(String url, int width, int height, String type) {}

    /** The same picture where somebody else says what is to be seen; null where they say nothing about it. */
    public PictureView saying(String words) {
        return words == null ? this : new PictureView(id, url, width, height, words, variants);
    }

    /** The narrowest one that is at least as wide, or the largest. */
    public String url(int atLeast) {
        return variants.stream().filter(each -> each.width() >= atLeast).findFirst().map(Variant::url).orElse(url);
    }
}
