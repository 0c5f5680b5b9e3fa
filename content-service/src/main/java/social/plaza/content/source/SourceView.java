package social.plaza.content.source;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an article comes from, as readers see it.
 *
 * @param deadSince since when its link is known to answer no more, or null
 * @param lastSeenAt when it last answered, or null where that is not known
 */
@Schema(name = "ArticleSource")
public record SourceView(Source.Kind kind, @Schema(nullable = true) String name, @Schema(nullable = true) String url,
        @Schema(nullable = true) String author, @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) String licence, @Schema(nullable = true) Instant deadSince,
        @Schema(nullable = true) Instant lastSeenAt) {

    /** What is known of a link; each part null where it is not. */
    public record Check(Instant deadSince, Instant lastSeenAt) {}

    /** @param check null where nothing is known of its link */
    public static SourceView of(Source source, Check check) {
        return new SourceView(source.kind(), source.name(), source.url(), source.author(), source.publishedAt(),
                source.licence(), check == null ? null : check.deadSince(), check == null ? null : check.lastSeenAt());
    }
}
