package social.plaza.content.history;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.AccountView;
import social.plaza.content.article.Revisions;

/**
 * Something that happened to an article.
 *
 * @param by in which role it was done
 * @param key of the disclaimer that it was about, and {@code version} of its words
 * @param until when it was to end by itself
 * @param revision whose words were taken away
 * @param language of the translation that it was about
 * @param translator who has an account here: who translated, or whose translation it was that the author changed
 * @param name of the translator that the author gave, or of the machine
 */
@Schema(name = "Happening")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Happening(Kind kind, By by, @Schema(nullable = true) String key, @Schema(nullable = true) Integer version,
        @Schema(nullable = true) String rule, @Schema(nullable = true) String text,
        @Schema(nullable = true) String reason, @Schema(nullable = true) Instant until,
        @Schema(nullable = true) Integer revision, @Schema(nullable = true) String language,
        @Schema(nullable = true) AccountView translator, @Schema(nullable = true) String name) {

    Happening(Kind kind, By by, String key, Integer version, String rule, String text, String reason, Instant until) {
        this(kind, by, key, version, rule, text, reason, until, null, null, null, null);
    }

    /** What it was. A disclaimer applies or ceases by the policy or the article's words; it is added or removed by a moderator. */
    @Schema(name = "HappeningKind")
    enum Kind {
        PUBLISHED, EDITED, TRANSLATED, TRANSLATION_REMOVED, WITHDRAWN, WITHHELD, RESTORED, NOTED, NOTE_REMOVED, DISCLAIMER_ADDED, DISCLAIMER_REMOVED, DISCLAIMER_APPLIES, DISCLAIMER_CEASES, DISCLAIMER_REWORDED, REDACTED
    }

    /** The author, somebody whom the author lets translate, a machine because a reader wished, a moderator, the operator by the policy, or nobody: it was time. */
    @Schema(name = "HappeningBy")
    enum By {
        @JsonProperty("author")
        AUTHOR, @JsonProperty("translator")
        TRANSLATOR, @JsonProperty("machine")
        MACHINE, @JsonProperty("moderator")
        MODERATOR, @JsonProperty("operator")
        OPERATOR, @JsonProperty("clock")
        CLOCK
    }

    static Happening byAuthor(Kind kind) {
        return new Happening(kind, By.AUTHOR, null, null, null, null, null, null);
    }

    static Happening byModerator(Kind kind) {
        return new Happening(kind, By.MODERATOR, null, null, null, null, null, null);
    }

    static Happening ofTranslation(Kind kind, By by, String language, AccountView translator, String name) {
        return new Happening(kind, by, null, null, null, null, null, null, null, language, translator,
                translator == null ? name : null);
    }

    static Happening withheld(Past.Withheld withheld) {
        return new Happening(Kind.WITHHELD, By.MODERATOR, null, null, withheld.rule(), null, null, withheld.planned());
    }

    static Happening restored(Past.Withheld withheld) {
        By by = withheld.until().equals(withheld.planned()) ? By.CLOCK : By.MODERATOR;
        return new Happening(Kind.RESTORED, by, null, null, withheld.rule(), null, null, null);
    }

    static Happening noted(Past.Noted note) {
        return new Happening(Kind.NOTED, By.MODERATOR, null, null, null, note.text(), note.reason(), null);
    }

    static Happening noteRemoved(Past.Noted note) {
        return new Happening(Kind.NOTE_REMOVED, By.MODERATOR, null, null, null, null, note.endedReason(), null);
    }

    static Happening added(Past.Added added) {
        return new Happening(Kind.DISCLAIMER_ADDED, By.MODERATOR, added.key(), null, null, null, added.reason(), null);
    }

    static Happening removed(Past.Added added) {
        return new Happening(Kind.DISCLAIMER_REMOVED, By.MODERATOR, added.key(), null, null, null,
                added.endedReason(), null);
    }

    static Happening redacted(Revisions.Kept kept) {
        return new Happening(Kind.REDACTED, By.MODERATOR, null, null, null, null, kept.redaction().reason(), null,
                kept.number(), null, null, null);
    }

    static Happening of(Kind kind, By by, Chapter.Carried disclaimer) {
        return new Happening(kind, by, disclaimer.key(), disclaimer.version(), null, null, null, null);
    }
}
