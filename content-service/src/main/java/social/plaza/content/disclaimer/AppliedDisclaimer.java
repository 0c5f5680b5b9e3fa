package social.plaza.content.disclaimer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disclaimer as it stands at an article.
 *
 * @param language of the text: the reader's, if there is one in it
 * @param url path of the page with the whole text
 * @param because who demands it; a rule before a moderator, and a moderator before the author
 * @param reason why moderators added it, also where a rule demands it now; null if none did
 */
@Schema(name = "AppliedDisclaimer")
public record AppliedDisclaimer(String key, int version, String language, @JsonProperty("short") String brief,
        String url, Because because,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) String reason) {

    /** Who demands it. */
    public enum Because {
        @JsonProperty("rule")
        RULE, @JsonProperty("author")
        AUTHOR, @JsonProperty("moderator")
        MODERATOR
    }
}
