package social.plaza.content.disclaimer;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.Characters;

/**
 * What a disclaimer says from a moment on, in several languages. It never changes.
 *
 * @param texts by language tag; the square's default language is among them
 */
public record Version(int number, Instant effectiveFrom, Map<String, Text> texts) {

    /**
     * @param brief what stands at the article
     * @param full what stands on the page of the disclaimer; plain text, with empty lines between paragraphs
     * @param label a few words for marks in lists, or null
     */
    @Schema(name = "DisclaimerText")
    public record Text(@NotNull @Characters(min = 1, max = 600) @JsonProperty("short") String brief,
            @NotNull @Characters(min = 1, max = 20_000) String full,
            @Characters(min = 1, max = 60, line = true) String label) {}

    boolean isEffective(Instant at) {
        return !effectiveFrom.isAfter(at);
    }

    /** The reader's language, if there is a text in it. */
    String language(Function<Collection<String>, Optional<String>> reader, String defaultLanguage) {
        return reader.apply(texts.keySet()).orElseGet(
                () -> texts.containsKey(defaultLanguage)
                        ? defaultLanguage
                        : texts.keySet().stream().sorted().findFirst()
                                .orElseThrow());
    }
}
