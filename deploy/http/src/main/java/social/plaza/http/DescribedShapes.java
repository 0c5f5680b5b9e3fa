package social.plaza.http;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives what is sent and what comes the shape that a strict client, generated from the description, can rely on: an answer has all
 * its fields, and only those that are described as nullable may be null; of what is sent, all that is not required may be null, for
 * null and absent mean the same.
 */
final class DescribedShapes {

    private final DescribedSchemas schemas;

    DescribedShapes(DescribedSchemas schemas) {
        this.schemas = schemas;
    }

    void complete() {
        schemas.all().values().forEach(schema -> DescribedSchemas.within(schema, this::plain));
        schemas.operations().forEach(this::plainParameters);
        new DescribedPatches(schemas).describe();
        schemas.told().forEach(body -> body.getMediaTypes().values().forEach(media -> namePage(media.getSchema())));
        Set<String> sent = schemas.within(schemas.sent());
        Set<String> needed = new HashSet<>(sent);
        needed.addAll(schemas.within(schemas.told()));
        schemas.keep(needed);
        schemas.all().forEach((name, schema) -> DescribedSchemas.within(schema,
                each -> shape(each, !sent.contains(name) && each.getRequired() == null)));
    }

    private void plainParameters(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(each -> DescribedSchemas.within(each.getSchema(), this::plain));
        }
    }

    /** Writes ids and times out where they stand: for a generator, what may be null is no longer a time if it is a reference. */
    private void plain(Schema schema) {
        Schema meant = schemas.named(schema.getRef());
        if (meant != null && isPlain(meant)) {
            schema.setRef(null);
            become(schema, meant, meant.getType());
        } else if (schema.getAnyOf() != null) {
            schema.getAnyOf().stream().map(each -> schemas.named(each.getRef())).filter(Objects::nonNull)
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

    /** A page is called by what is on it, not by the class that makes it. */
    private void namePage(Schema schema) {
        if (schema != null && schema.getRef() != null) {
            String name = DescribedSchemas.name(schema.getRef()).replaceFirst("^Page(.+?)(View)?$", "$1Page");
            schema.setRef(schemas.add(name, schemas.named(schema.getRef())));
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
}
