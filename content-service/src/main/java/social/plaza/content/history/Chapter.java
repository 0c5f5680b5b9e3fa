package social.plaza.content.history;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.disclaimer.AppliedDisclaimer;
import social.plaza.content.disclaimer.AppliedDisclaimer.Because;

/**
 * A moment in the history of an article, and how things stood from then on.
 *
 * @param isPublic whether everyone could read it
 * @param revision what it said
 * @param disclaimers that it carried
 */
@Schema(name = "Chapter")
record Chapter(Instant at, @JsonProperty("public") boolean isPublic, int revision,
        List<Happening> happenings, List<Carried> disclaimers) {

    /**
     * @param url path of the page with these words
     * @param languages in which alone it carried it, as rules may demand of translations; null for all that there were
     */
    @Schema(name = "CarriedDisclaimer")
    record Carried(String key, int version, Because because, String url,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) List<String> languages) {

        static Carried of(AppliedDisclaimer applied, List<String> languages) {
            return new Carried(applied.key(), applied.version(), applied.because(),
                    applied.url() + "/" + applied.version(), languages);
        }
    }
}
