package social.plaza.content.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import social.plaza.http.CompletedDescription;

/** Completes the description of this service's API. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContentDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        CompletedDescription.of(api, (method, operation) -> {
        });
    }
}
