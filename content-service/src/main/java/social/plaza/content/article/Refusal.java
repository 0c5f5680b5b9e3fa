package social.plaza.content.article;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That what was scheduled could not be published when its time came, and is a draft again. */
@Schema(name = "ArticleRefusal")
public record Refusal(Reason reason, Instant at) {

    /** Rights and all else are looked at when the time comes, and not only when it was set. */
    @Schema(name = "ArticleRefusalReason")
    public enum Reason {
        SUSPENDED, MAY_NOT_PUBLISH, DISCLAIMER_GONE, NOTHING_TO_PUBLISH
    }
}
