package social.plaza.content.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;

/** Context beside an article, plainly not its author's words. */
@Entity
class Note extends Measure {

    private String text;

    protected Note() {}

    /** @param reason why the article needs it, or null where the text itself tells */
    Note(UUID articleId, UUID by, String text, String reason, Instant at) {
        super(articleId, by, reason, at);
        this.text = text;
    }

    boolean says(String text, String reason) {
        return this.text.equals(text) && Objects.equals(reason(), reason);
    }
}
