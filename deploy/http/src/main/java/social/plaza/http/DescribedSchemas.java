package social.plaza.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas of a description, and the ways through it that lead to them. */
final class DescribedSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI api;

    DescribedSchemas(OpenAPI api) {
        this.api = api;
    }

    Map<String, Schema> all() {
        return api.getComponents().getSchemas();
    }

    Schema named(String reference) {
        return reference == null ? null : all().get(name(reference));
    }

    static String name(String reference) {
        return reference.substring(REFERENCE.length());
    }

    /** @return the reference to it */
    String add(String name, Schema schema) {
        api.getComponents().addSchema(name, schema);
        return REFERENCE + name;
    }

    void keep(Set<String> names) {
        all().keySet().stream().filter(name -> !names.contains(name)).toList()
                .forEach(api.getComponents()::removeSchema);
    }

    Stream<Operation> operations() {
        return api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    /** The bodies of requests. */
    Stream<Content> sent() {
        return operations().filter(operation -> operation.getRequestBody() != null)
                .map(operation -> operation.getRequestBody().getContent());
    }

    /** The bodies of answers. */
    Stream<Content> told() {
        return operations().flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(answer -> answer.getContent()).filter(Objects::nonNull);
    }

    /** The names of all that these bodies are made of. */
    Set<String> within(Stream<Content> bodies) {
        Set<String> found = new HashSet<>();
        bodies.flatMap(body -> body.getMediaTypes().values().stream())
                .forEach(media -> within(media.getSchema(), schema -> follow(schema, found)));
        return found;
    }

    private void follow(Schema schema, Set<String> found) {
        if (schema.getRef() != null && found.add(name(schema.getRef()))) {
            within(named(schema.getRef()), each -> follow(each, found));
        }
    }

    /** Visits a schema and what is written out in it, not what it refers to. */
    static void within(Schema schema, Consumer<Schema> visit) {
        if (schema == null) {
            return;
        }
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        if (schema.getAnyOf() != null) {
            parts.addAll(schema.getAnyOf());
        }
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        visit.accept(schema);
        parts.forEach(part -> within(part, visit));
    }
}
