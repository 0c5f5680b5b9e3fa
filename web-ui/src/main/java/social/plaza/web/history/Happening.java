package social.plaza.web.history;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened to an article.
 *
 * @param kind what it was; one that is new to these pages is told as a change
 * @param by in which role it was done
 * @param key of the disclaimer that it was about
 * @param text of a note
 * @param reason why it was done; null if nobody said
 * @param until when it was to end by itself
 * @param revision whose words were taken away
 * @param language of the translation that it was about
 * @param translator who translated, or whose translation it was, if they have an account here; else their {@code name}, if one was given
 */
public record Happening(String kind, String by, String key, Integer version, String rule, String text, String reason,
        Instant until, Integer revision, String language, Translator translator, String name) {

    public record Translator(String handle, String displayName) {}

    boolean isAsWell(Happening other) {
        return "REDACTED".equals(kind) && "REDACTED".equals(other.kind) && Objects.equals(reason, other.reason);
    }

    Happening withoutReason() {
        return new Happening(kind, by, key, version, rule, text, null, until, revision, language, translator, name);
    }

    /** Null if the author made it, or nobody knows. */
    String translated() {
        return translator == null ? name : translator.displayName();
    }
}
