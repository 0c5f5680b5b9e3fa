package social.plaza.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.RestAssured;

/** What the service says of its API, to hold against it what it does. */
final class Described {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true)
            .build();

    private final JsonNode document;
    private final JsonNode closed;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    private Described(JsonNode document) {
        this.document = document;
        this.closed = JSON.createObjectNode().set("components", document.path("components").deepCopy());
        closed.path("components").path("schemas").forEach(Described::close);
    }

    /** As the running service tells it. */
    static Described now() {
        try {
            return new Described(
                    JSON.readTree(
                            URI.create("http://localhost:" + RestAssured.port + "/q/openapi?format=json").toURL()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param told all that is said of it */
    record Operation(String method, String path, JsonNode told) {

        String id() {
            return told.path("operationId").asText();
        }

        /** Its schema of a JSON answer, missing if there is none. */
        JsonNode answer(int status) {
            return told.path("responses").path(String.valueOf(status)).path("content").path("application/json")
                    .path("schema");
        }

        private boolean isAt(String called) {
            return called.matches(path.replaceAll("\\{[^}]*}", "[^/]+"));
        }

        @Override
        public String toString() {
            return method.toUpperCase() + " " + path;
        }
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return document.path("paths").properties().stream().filter(path -> path.getKey().startsWith("/api/v1/"))
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(operation.getKey(), path.getKey(), operation.getValue())))
                .toList();
    }

    Optional<Operation> operation(String method, String path) {
        return operations().stream().filter(each -> each.method().equalsIgnoreCase(method) && each.isAt(path))
                .min(Comparator.comparingLong(each -> each.path().chars().filter(letter -> letter == '{').count()));
    }

    /** What it tells of the headers of an answer, by their names. */
    Map<String, JsonNode> headers(Operation operation, String status) {
        return operation.told().path("responses").path(status).path("headers").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey,
                        header -> document.at(header.getValue().path("$ref").asText().substring(1))));
    }

    /** What does not fit a schema; a field that it does not tell of does not. */
    Set<String> complaints(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(ValidationMessage::getMessage).collect(Collectors.toSet());
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = closed.deepCopy();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole.setAll((ObjectNode) schema), STRICT);
    }

    private static void close(JsonNode schema) {
        if (!schema.isObject()) {
            return;
        }
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        Stream.of(schema.path("properties"), schema.path("anyOf")).forEach(parts -> parts.forEach(Described::close));
        Stream.of("items", "additionalProperties").map(schema::path).forEach(Described::close);
    }
}
