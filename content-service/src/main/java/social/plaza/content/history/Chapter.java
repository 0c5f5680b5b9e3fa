package social.plaza.content.history;

import java.time.Instant;
import java.util.List;

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
record Chapter(Instant at, @com.fasterxml.jackson.annotation.JsonProperty("public") boolean isPublic, int revision,
        List<Happening> happenings, List<Carried> disclaimers) {

    /** @param url path of the page with these words */
    @Schema(name = "CarriedDisclaimer")
    record Carried(String key, int version, Because because, String url) {

        static Carried of(AppliedDisclaimer applied) {
            return new Carried(applied.key(), applied.version(), applied.because(),
                    applied.url() + "/" + applied.version());
        }
    }
}
