package social.plaza.http;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes the problems that any request of its kind can get, and the one shape that all problems have. */
public final class DescribedProblems {

    private static final String NAME = "Problem";

    /** What the problem library would describe as its own. */
    private static final List<String> REPLACED = List.of("HttpProblem", "HttpValidationProblem", "Violation");

    /** What else a service answers. */
    public interface Further {

        void add(HttpMethod method, Operation operation);
    }

    private DescribedProblems() {}

    static void in(OpenAPI api, Further further) {
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, method, operation, further)));
        REPLACED.forEach(name -> api.getComponents().removeSchema(name));
        api.getComponents().addSchema(NAME, problem());
    }

    private static void describe(String path, HttpMethod method, Operation operation, Further further) {
        APIResponses responses = operation.getResponses();
        boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        add(responses, secured, "401", "The access token is missing, or not valid any more");
        add(responses, secured, "403", "The token's scopes or roles do not suffice");
        add(responses, path.contains("{"), "404", "There is none, or none for the caller");
        add(responses, method == HttpMethod.PATCH, "412", "It has changed since it was read: `If-Match` is stale");
        add(responses, method == HttpMethod.PATCH, "428", "`If-Match` is missing");
        further.add(method, operation);
        if (responses.hasAPIResponse("428")) {
            operation.addParameter(ifMatch());
        }
        boolean body = operation.getRequestBody() != null;
        add(responses, body, "400", "A field is not as it must be; `violations` name it");
        add(responses, body, "413", "The body is too large");
        add(responses, body, "415", "The body is of another media type");
        responses.getAPIResponses().forEach(DescribedProblems::shape);
    }

    /** Describes a problem, unless the operation does so itself. */
    public static void add(APIResponses responses, boolean can, String status, String when) {
        if (can && !responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(when));
        }
    }

    /** Read from the request in passing, so that no signature tells of it; without it a client that was generated can edit nothing. */
    private static Parameter ifMatch() {
        return OASFactory.createParameter().name("If-Match").in(Parameter.In.HEADER).required(true)
                .description("The `ETag` of what you edit, as you read it").schema(of(SchemaType.STRING));
    }

    private static void shape(String status, APIResponse response) {
        if (status.startsWith("4") || status.startsWith("5")) {
            Content content = OASFactory.createContent().addMediaType("application/problem+json",
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(NAME)));
            response.setContent(content);
        }
    }

    private static Schema problem() {
        Schema violation = of(SchemaType.OBJECT).addProperty("field", of(SchemaType.STRING).addExample("title"))
                .addProperty("message", of(SchemaType.STRING)).required(List.of("field", "message"));
        return of(SchemaType.OBJECT).description("What went wrong (RFC 9457); some problems have further members")
                .required(List.of("type", "title", "status"))
                .addProperty("type", of(SchemaType.STRING).addExample("/problems/bad-request"))
                .addProperty("title", of(SchemaType.STRING)).addProperty("status", of(SchemaType.INTEGER))
                .addProperty("detail", of(SchemaType.STRING)).addProperty("instance", of(SchemaType.STRING))
                .addProperty("violations", of(SchemaType.ARRAY).items(violation));
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
