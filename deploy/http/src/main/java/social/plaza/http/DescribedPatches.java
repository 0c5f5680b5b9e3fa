package social.plaza.http;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes merge patches: of what the endpoint makes of them nothing is required, nor of the objects within, for they are merged, too. */
final class DescribedPatches {

    private final DescribedSchemas schemas;

    DescribedPatches(DescribedSchemas schemas) {
        this.schemas = schemas;
    }

    void describe() {
        schemas.sent().filter(body -> body.hasMediaType(MergePatch.MEDIA_TYPE)).forEach(this::loosen);
    }

    private void loosen(Content body) {
        String patch = patch(body.getMediaType(MergePatch.MEDIA_TYPE).getSchema().getRef());
        body.getMediaTypes().values().forEach(media -> media.setSchema(OASFactory.createSchema().ref(patch)));
    }

    private String patch(String reference) {
        Schema patch = OASFactory.createSchema().addType(SchemaType.OBJECT)
                .description("What shall change: absent stays, null clears");
        schemas.named(reference).getProperties().forEach((field, schema) -> patch.addProperty(field, patched(schema)));
        String name = DescribedSchemas.name(reference).replaceFirst("^New", "").replaceFirst("Edit$", "");
        return schemas.add(name + "Patch", patch);
    }

    private Schema patched(Schema schema) {
        Schema copy = OASFactory.createSchema();
        copy.setAll(schema.getAll());
        Schema meant = schemas.named(schema.getRef());
        return meant == null || meant.getProperties() == null ? copy : copy.ref(patch(schema.getRef()));
    }
}
