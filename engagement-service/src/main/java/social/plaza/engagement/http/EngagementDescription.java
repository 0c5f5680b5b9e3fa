package social.plaza.engagement.http;

import java.util.Set;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import social.plaza.http.CompletedDescription;
import social.plaza.http.DescribedProblems;

/** Completes the description of this service's API: what is written has a rate, and may have to ask for an article. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class EngagementDescription implements OASFilter {

    /** Lists of which hardly anyone asks for the same page again, and the visit of a link, which counts each time. */
    private static final Set<String> UNTAGGED = Set.of("getRepost", "listBookmarks", "listFollowers", "listFollows",
            "listLikes", "listReposts", "visitShare");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        CompletedDescription.of(api, UNTAGGED, EngagementDescription::add);
    }

    private static void add(HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        boolean queried = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        DescribedProblems.add(responses, queried, "400", "A parameter is not as it must be; `violations` name it");
        boolean writes = method != HttpMethod.GET;
        DescribedProblems.add(responses, writes, "429", "Too often; `Retry-After` tells when to come again");
        DescribedProblems.add(responses, writes, "503",
                "Articles cannot be looked up at the moment; `Retry-After` tells when to try again");
    }
}
