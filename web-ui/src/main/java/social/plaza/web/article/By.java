package social.plaza.web.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;

/** Who translated: told as an account or as a plain name. */
public record By(String name, String handle) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static By of(JsonNode told) {
        if (told.isTextual()) {
            return new By(told.asText(), null);
        }
        var handle = told.path("handle").asText(null);
        return new By(told.path("displayName").asText(handle), handle);
    }
}
