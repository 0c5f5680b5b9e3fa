package social.plaza.engagement.card;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads what content told and a card keeps as JSON; of fields that nobody here knows it takes no notice. */
final class Told {

    private static final ObjectMapper TOLERANT = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Told() {}

    static <T> List<T> list(String json, Class<T> of) {
        try {
            return json == null
                    ? List.of()
                    : TOLERANT.readValue(json, TOLERANT.getTypeFactory().constructCollectionType(List.class, of));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static JsonNode tree(String json) {
        try {
            return json == null ? null : TOLERANT.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
