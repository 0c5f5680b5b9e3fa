package social.plaza.content.topic;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A topic or a cash tag; the other is null.
 *
 * @param articles how many are listed under it
 * @param related what articles of the last 90 days name beside it, the most often first
 */
@Schema(name = "Tag")
record TagView(@Schema(nullable = true) String topic, @Schema(nullable = true) String cashtag, int articles,
        List<Related> related) {

    /** @param articles how many of the newest have both */
    @Schema(name = "RelatedTag")
    record Related(@Schema(nullable = true) String topic, @Schema(nullable = true) String cashtag, int articles) {

        static Related of(String listed, int articles) {
            Tag tag = new Tag(listed);
            return new Related(tag.topic(), tag.cashtag(), articles);
        }
    }
}
