package social.plaza.engagement.card;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as a list shows it.
 *
 * @param language of title and summary: of a translation, where the reader's language has one
 * @param disclaimers keys of all that apply now
 */
@Schema(name = "ArticleCard")
public record ArticleView(UUID id, String url, String title, @Schema(nullable = true) String summary, String language,
        @Schema(implementation = Cover.class, nullable = true) JsonNode cover, List<String> topics,
        Instant publishedAt,
        AccountView author, Source source, List<String> disclaimers) {

    /** Where it comes from; all but {@code ORIGINAL} have a name. */
    @Schema(name = "ArticleCardSource")
    public record Source(String kind, @Schema(nullable = true) String name) {}

    /** For the description alone: a picture at its head, as content-service tells of it. */
    @Schema(name = "ArticleCover")
    record Cover(UUID id, String url, int width, int height, @Schema(nullable = true) String alt,
            List<CoverVariant> variants) {}

    /** One size of it, and its media type. */
    @Schema(name = "ArticleCoverVariant")
    record CoverVariant(String url, int width, int height, String type) {}
}
