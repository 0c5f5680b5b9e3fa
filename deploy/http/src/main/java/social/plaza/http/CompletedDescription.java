package social.plaza.http;

import java.util.Set;

import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Completes the description of an API by what no endpoint has to say for itself. */
public final class CompletedDescription {

    private CompletedDescription() {}

    /**
     * @param untagged ids of the reads whose answers have no {@code ETag}; all others have one
     * @param further what the service answers beyond what any answers
     */
    public static void of(OpenAPI api, Set<String> untagged, DescribedProblems.Further further) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        DescribedProblems.in(api, further);
        new DescribedHeaders(api, untagged).describe();
        new DescribedShapes(new DescribedSchemas(api)).complete();
        new DescribedExamples(api).add();
    }
}
