package social.plaza.content.http;

import java.util.Set;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import social.plaza.http.CompletedDescription;

/** Completes the description of this service's API. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContentDescription implements OASFilter {

    /** What is read rarely, or goes on from where it ended. */
    private static final Set<String> UNTAGGED = Set.of("getApiToken", "getArticleCard", "getProof", "listApiTokens",
            "listEvents", "listSessions", "listSourceItems", "listSourceRuns", "listSources");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        CompletedDescription.of(api, UNTAGGED, (method, operation) -> {
        });
    }
}
