package social.plaza.http;

import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Completes the description of an API by what no endpoint has to say for itself. */
public final class CompletedDescription {

    private CompletedDescription() {}

    /** @param further what the service answers beyond what any answers */
    public static void of(OpenAPI api, DescribedProblems.Further further) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        DescribedProblems.in(api, further);
        new DescribedShapes(new DescribedSchemas(api)).complete();
        new DescribedExamples(api).add();
    }
}
