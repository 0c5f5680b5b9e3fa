package social.plaza.content.moderation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;

/** Keeps an article from readers, by a statement of reasons. */
@Entity
class Withholding extends Measure {

    private String rule;
    private String facts;
    private Instant until;

    protected Withholding() {}

    /** @param until null until it is ended by another decision */
    Withholding(UUID articleId, UUID by, String rule, String facts, String reason, Instant at, Instant until) {
        super(articleId, by, reason, at);
        this.rule = rule;
        this.facts = facts;
        this.until = until;
    }

    /** By the clock, at the time that it named. */
    void lapse() {
        endBy(until);
    }

    boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }
}
