package social.plaza.content.article;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;

/** A moderator's statement of reasons for keeping an article from readers, from a time until a time. It is ended, never erased. */
@Entity
class Withholding {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID articleId;
    private String rule;
    private String facts;
    private String reason;
    private UUID byId;
    private Instant at;
    private Instant until;
    private Instant endedAt;
    private UUID endedById;
    private String endedReason;

    protected Withholding() {}

    /** @param until null until it is ended by another decision */
    Withholding(UUID articleId, UUID by, String rule, String facts, String reason, Instant at, Instant until) {
        this.articleId = articleId;
        this.byId = by;
        this.rule = rule;
        this.facts = facts;
        this.reason = reason;
        this.at = at;
        this.until = until;
    }

    /** By another decision. */
    void end(UUID by, String why, Instant now) {
        endedAt = now;
        endedById = by;
        endedReason = why;
    }

    /** By the clock, at the time that it named. */
    void lapse() {
        endedAt = until;
    }

    UUID articleId() {
        return articleId;
    }

    boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }
}
