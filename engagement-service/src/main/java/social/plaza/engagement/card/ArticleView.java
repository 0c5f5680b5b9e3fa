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
public record ArticleView(UUID id, String url, String title, String summary, String language,
        @Schema(implementation = Object.class, nullable = true) JsonNode cover, List<String> topics,
        Instant publishedAt,
        AccountView author, Source source, List<String> disclaimers) {

    /** Where it comes from; all but {@code ORIGINAL} have a name. */
    @Schema(name = "ArticleCardSource")
    public record Source(String kind, String name) {}
}
