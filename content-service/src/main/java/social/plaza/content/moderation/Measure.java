package social.plaza.content.moderation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.UuidGenerator;

/** What a moderator decided on an article, and why. It holds until another decision ends it; nobody erases it. */
@MappedSuperclass
abstract class Measure {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID articleId;
    private String reason;
    private UUID byId;
    private Instant at;
    private Instant endedAt;
    private UUID endedById;
    private String endedReason;

    protected Measure() {}

    Measure(UUID articleId, UUID by, String reason, Instant at) {
        this.articleId = articleId;
        this.byId = by;
        this.reason = reason;
        this.at = at;
    }

    /** By another decision. @param why null if its author gave no reason */
    void end(UUID by, String why, Instant now) {
        endedAt = now;
        endedById = by;
        endedReason = why;
    }

    /** By the clock. */
    void endBy(Instant itsTime) {
        endedAt = itsTime;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
