package social.plaza.content.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.BadRequest;
import social.plaza.http.BadRequest.Violation;
import social.plaza.http.Characters;

/**
 * Where an article comes from.
 *
 * @param url http or https
 * @param publishedAt when it was published there
 */
@Embeddable
@Schema(description = "Where an article comes from; all kinds but ORIGINAL need a name and an http(s) link")
public record Source(@Column(name = "source_kind") @NotNull @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "source_name") @Characters(min = 1, max = 200, line = true) String name,
        @Column(name = "source_url") @Characters(min = 1, max = 2000, line = true) String url,
        @Column(name = "source_author") @Characters(min = 1, max = 200, line = true) String author,
        @Column(name = "source_published_at") Instant publishedAt,
        @Column(name = "source_licence") @Characters(min = 1, max = 200, line = true) String licence) {

    /** How the author came by the words. */
    @Schema(name = "SourceKind")
    public enum Kind {
        ORIGINAL, THIRD_PARTY, SYNDICATED, SPONSORED
    }

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** The author's own. */
    public static final Source ORIGINAL = new Source(Kind.ORIGINAL, null, null, null, null, null);

    /** @throws BadRequest if what its kind needs is missing */
    public void check() {
        List<Violation> violations = new ArrayList<>();
        if (kind != Kind.ORIGINAL && name == null) {
            violations.add(new Violation("source.name", "must be given for all but ORIGINAL"));
        }
        if (kind != Kind.ORIGINAL && url == null) {
            violations.add(new Violation("source.url", "must be given for all but ORIGINAL"));
        }
        if (url != null && !isWebAddress(url)) {
            violations.add(new Violation("source.url", "must be an http or https link"));
        }
        if (publishedAt != null && (publishedAt.isBefore(EARLIEST) || publishedAt.isAfter(LATEST))) {
            violations.add(new Violation("source.publishedAt", "must lie in the years 1 to 9999"));
        }
        if (!violations.isEmpty()) {
            throw new BadRequest(violations);
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
