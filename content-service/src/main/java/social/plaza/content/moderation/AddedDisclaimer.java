package social.plaza.content.moderation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;

/** A disclaimer that no rule demands of an article, and that its author cannot remove. */
@Entity
class AddedDisclaimer extends Measure {

    private String key;

    protected AddedDisclaimer() {}

    AddedDisclaimer(UUID articleId, UUID by, String key, String reason, Instant at) {
        super(articleId, by, reason, at);
        this.key = key;
    }

    String key() {
        return key;
    }
}
