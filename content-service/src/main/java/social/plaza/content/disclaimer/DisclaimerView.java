package social.plaza.content.disclaimer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disclaimer, or one version of it, in the reader's words and in all that there are.
 *
 * @param version null where nothing has been said yet, like all that is of it
 * @param label a few words for marks in lists, or null
 * @param full plain text, with empty lines between paragraphs
 * @param url path of its page
 * @param versions all that there are, those to come too
 */
@Schema(name = "Disclaimer")
record DisclaimerView(String key, @Schema(nullable = true) Integer version,
        @Schema(nullable = true) Instant effectiveFrom, @Schema(nullable = true) String language,
        @Schema(nullable = true) String label,
        @JsonProperty("short") @Schema(nullable = true) String brief, @Schema(nullable = true) String full, String url,
        Map<String, Version.Text> texts,
        List<Numbered> versions) {

    @Schema(name = "DisclaimerVersion")
    record Numbered(int version, Instant effectiveFrom, String url) {}

    static DisclaimerView of(Disclaimer disclaimer, Optional<Version> shown, String defaultLanguage,
            Function<Collection<String>, Optional<String>> reader) {
        String url = "/disclaimers/" + disclaimer.key();
        List<Numbered> versions = disclaimer.versions().stream()
                .map(each -> new Numbered(each.number(), each.effectiveFrom(), url + "/" + each.number())).toList();
        if (shown.isEmpty()) {
            return new DisclaimerView(disclaimer.key(), null, null, null, null, null, null, url, Map.of(), versions);
        }
        Version version = shown.get();
        String language = version.language(reader, defaultLanguage);
        Version.Text text = version.texts().get(language);
        return new DisclaimerView(disclaimer.key(), version.number(), version.effectiveFrom(), language, text.label(),
                text.brief(), text.full(), url, version.texts(), versions);
    }
}
