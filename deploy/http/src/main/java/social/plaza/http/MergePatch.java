package social.plaza.http;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): a field that is given replaces, one that is null clears, one that is absent stays. */
@ApplicationScoped
public class MergePatch {

    /** The media type of a patch; endpoints consume it and plain JSON alike. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /**
     * Applies a patch to the editable form of a thing, and checks the outcome as a whole.
     *
     * @param current what may be edited, as it stands: a record with constraints
     * @throws BadRequest (as a problem) if the outcome is not valid, or the patch names an unknown field
     */
    public <T> T apply(T current, JsonNode patch) throws JsonProcessingException {
        if (patch == null || !patch.isObject()) {
            throw new BadRequest(FieldNames.WHOLE, "must be a JSON object");
        }
        // names no field that there is not, were it only to clear it
        json.treeToValue(patch, current.getClass());
        JsonNode merged = merge(json.valueToTree(current), patch);
        @SuppressWarnings("unchecked")
        T outcome = (T) json.treeToValue(merged, current.getClass());
        Set<?> violations = validator.validate(outcome);
        if (!violations.isEmpty()) {
            throw new BadRequest(violations.stream().map(jakarta.validation.ConstraintViolation.class::cast)
                    .map(each -> new BadRequest.Violation(FieldNames.of(each), each.getMessage()))
                    .toList());
        }
        return outcome;
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target != null && target.isObject()
                ? (ObjectNode) target
                : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merge(result.get(field.getKey()), field.getValue()));
            }
        });
        return result;
    }
}
