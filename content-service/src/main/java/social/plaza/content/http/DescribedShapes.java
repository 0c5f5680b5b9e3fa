package social.plaza.content.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives what is sent and what comes the shape that a strict client, generated from the description, can rely on: an answer has all
 * its fields, and only those that are described as nullable may be null; of what is sent, all that is not required may be null, for
 * null and absent mean the same; of a merge patch nothing is required.
 */
final class DescribedShapes {

    private static final String REFERENCE = "#/components/schemas/";

    private final OpenAPI api;

    DescribedShapes(OpenAPI api) {
        this.api = api;
    }

    void complete() {
        schemas().values().forEach(schema -> within(schema, this::plain));
        operations().forEach(this::plainParameters);
        operations().forEach(this::loosenPatch);
        operations().flatMap(DescribedShapes::told).filter(Objects::nonNull)
                .forEach(content -> content.getMediaTypes().values().forEach(media -> namePage(media.getSchema())));
        Set<String> sent = reachable(operations().map(DescribedShapes::sent));
        Set<String> told = reachable(operations().flatMap(DescribedShapes::told));
        schemas().keySet().stream().filter(name -> !sent.contains(name) && !told.contains(name)).toList()
                .forEach(api.getComponents()::removeSchema);
        schemas().forEach((name, schema) -> within(schema,
                each -> shape(each, !sent.contains(name) && each.getRequired() == null)));
    }

    private Map<String, Schema> schemas() {
        return api.getComponents().getSchemas();
    }

    private Stream<Operation> operations() {
        return api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    private static Content sent(Operation operation) {
        return operation.getRequestBody() == null ? null : operation.getRequestBody().getContent();
    }

    private static Stream<Content> told(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream().map(answer -> answer.getContent());
    }

    private void plainParameters(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> within(parameter.getSchema(), this::plain));
        }
    }

    /** Writes ids and times out where they stand: for a generator, what may be null is no longer a time if it is a reference. */
    private void plain(Schema schema) {
        Schema meant = named(schema.getRef());
        if (meant != null && isPlain(meant)) {
            schema.setRef(null);
            become(schema, meant, meant.getType());
        } else if (schema.getAnyOf() != null) {
            schema.getAnyOf().stream().map(each -> named(each.getRef())).filter(Objects::nonNull)
                    .filter(DescribedShapes::isPlain).findFirst().ifPresent(one -> {
                        schema.setAnyOf(null);
                        become(schema, one, List.of(one.getType().getFirst(), SchemaType.NULL));
                    });
        }
    }

    private static boolean isPlain(Schema schema) {
        return schema.getFormat() != null && schema.getEnumeration() == null;
    }

    private static void become(Schema schema, Schema meant, List<SchemaType> types) {
        schema.setType(types);
        schema.setFormat(meant.getFormat());
        schema.setPattern(meant.getPattern());
    }

    private void loosenPatch(Operation operation) {
        Content content = sent(operation);
        if (content != null && content.hasMediaType(MergePatch.MEDIA_TYPE)) {
            String name = patch(content.getMediaType(MergePatch.MEDIA_TYPE).getSchema().getRef());
            content.getMediaTypes().values().forEach(media -> media.setSchema(OASFactory.createSchema().ref(name)));
        }
    }

    /** Describes a patch of what this refers to, with the objects within it: they are merged, too. */
    private String patch(String reference) {
        Schema whole = named(reference);
        String name = reference.substring(REFERENCE.length()).replaceFirst("^New", "").replaceFirst("Edit$", "")
                + "Patch";
        if (named(REFERENCE + name) == null) {
            Schema patch = OASFactory.createSchema().addType(SchemaType.OBJECT)
                    .description("What shall change: absent stays, null clears");
            whole.getProperties().forEach((field, schema) -> patch.addProperty(field, patched(schema)));
            api.getComponents().addSchema(name, patch);
        }
        return REFERENCE + name;
    }

    private Schema patched(Schema schema) {
        Schema copy = OASFactory.createSchema();
        copy.setAll(schema.getAll());
        Schema meant = named(schema.getRef());
        return meant == null || meant.getProperties() == null ? copy : copy.ref(patch(schema.getRef()));
    }

    /** A page is called by what is on it, not by the class that makes it. */
    private void namePage(Schema schema) {
        if (schema == null || schema.getRef() == null) {
            return;
        }
        String old = schema.getRef().substring(REFERENCE.length());
        String name = old.replaceFirst("^Page(.+?)(View)?$", "$1Page");
        if (!name.equals(old)) {
            api.getComponents().addSchema(name, named(schema.getRef()));
            schema.setRef(REFERENCE + name);
        }
    }

    private static void shape(Schema schema, boolean whole) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, property) -> {
            if (whole && !isNullable(property)) {
                schema.addRequired(name);
            } else if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
                allowNull(property);
            }
        });
    }

    private static boolean isNullable(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.NULL)
                || schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(DescribedShapes::isNullable);
    }

    private static void allowNull(Schema schema) {
        if (isNullable(schema)) {
            return;
        }
        if (schema.getRef() != null) {
            schema.addAnyOf(OASFactory.createSchema().ref(schema.getRef()));
            schema.addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
            schema.setRef(null);
        } else if (schema.getType() != null) {
            schema.addType(SchemaType.NULL);
        }
    }

    private Set<String> reachable(Stream<Content> contents) {
        Set<String> found = new HashSet<>();
        contents.filter(Objects::nonNull).flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(media -> within(media.getSchema(), schema -> follow(schema, found)));
        return found;
    }

    private void follow(Schema schema, Set<String> found) {
        if (schema.getRef() != null && found.add(schema.getRef().substring(REFERENCE.length()))) {
            within(named(schema.getRef()), each -> follow(each, found));
        }
    }

    private Schema named(String reference) {
        return reference == null ? null : schemas().get(reference.substring(REFERENCE.length()));
    }

    private static void within(Schema schema, Consumer<Schema> visit) {
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
