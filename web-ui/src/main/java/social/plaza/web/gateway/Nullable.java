package social.plaza.web.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Says in a description what holds for the whole API: null and absent mean the same. So what is not required may be null, or a
 * strict client that was generated from it would break at the first {@code "next": null}.
 */
final class Nullable {

    private static final String NULL = "null";

    private Nullable() {}

    static void unlessRequired(JsonNode schemas) {
        schemas.forEach(schema -> schema.path("properties").properties().stream()
                .filter(property -> !requires(schema, property.getKey()))
                .filter(property -> property.getValue() instanceof ObjectNode)
                .forEach(property -> allow((ObjectNode) property.getValue())));
    }

    private static boolean requires(JsonNode schema, String name) {
        for (var required : schema.path("required")) {
            if (required.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void allow(ObjectNode property) {
        var type = property.path("type");
        if (property.has("$ref")) {
            var reference = property.remove("$ref");
            var either = property.putArray("anyOf");
            either.addObject().set("$ref", reference);
            either.addObject().put("type", NULL);
        } else if (type.isTextual() && !type.asText().equals(NULL)) {
            property.putArray("type").add(type).add(NULL);
            if (property.get("enum") instanceof ArrayNode words) {
                words.addNull();
            }
        }
    }
}
