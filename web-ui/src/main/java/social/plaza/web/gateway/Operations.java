package social.plaza.web.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The operations of an OpenAPI document as a page shows them. */
public final class Operations {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Operations() {}

    static List<Group> of(JsonNode document) {
        var groups = new TreeMap<String, List<Operation>>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(member -> VERBS.contains(member.getKey()))
                .forEach(member -> groups.computeIfAbsent(segment(path.getKey()), any -> new ArrayList<>())
                        .add(operation(document, path.getKey(), member.getKey(), member.getValue()))));
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    private static String segment(String path) {
        return path.substring(Routing.PREFIX.length()).split("/", 2)[0];
    }

    private static Operation operation(JsonNode document, String path, String verb, JsonNode told) {
        var parameters = new ArrayList<Parameter>();
        told.path("parameters").forEach(one -> {
            var parameter = resolved(document, one);
            parameters.add(new Parameter(parameter.path("name").asText(), parameter.path("in").asText(),
                    parameter.path("description").asText(""), parameter.path("required").asBoolean()));
        });
        var answers = new ArrayList<Answer>();
        told.path("responses").properties().forEach(one -> answers.add(new Answer(one.getKey(),
                resolved(document, one.getValue()).path("description").asText(""))));
        return new Operation(verb.toUpperCase(Locale.ROOT), path, told.path("summary").asText(""),
                told.path("description").asText(""), parameters, body(document, told), answers);
    }

    /** An example of what is sent if there is one, else its schema; empty if nothing is sent. */
    private static String body(JsonNode document, JsonNode told) {
        var content = resolved(document, told.path("requestBody")).path("content");
        if (content.isEmpty()) {
            return "";
        }
        var media = content.elements().next();
        var example = media.has("example")
                ? media.get("example")
                : media.path("examples").isEmpty()
                        ? resolved(document, media.path("schema"))
                        : resolved(document, media.path("examples").elements().next()).path("value");
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? document.at(reference.substring(1)) : node;
    }

    public record Group(String name, List<Operation> operations) {}

    public record Operation(String verb, String path, String summary, String description,
            List<Parameter> parameters, String body, List<Answer> answers) {}

    public record Parameter(String name, String in, String description, boolean required) {}

    public record Answer(String status, String description) {}
}
