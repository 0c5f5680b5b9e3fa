package social.plaza.http;

import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Describes the headers that answers of a kind have. An endpoint whose answer has one that its kind would not tell of names it
 * ({@code @Header(name = "ETag")}), and no more than that.
 */
final class DescribedHeaders {

    private static final String API = "/api/v1/";

    private final OpenAPI api;
    private final Set<String> untagged;

    /** @param untagged ids of the reads whose answers have no {@code ETag} */
    DescribedHeaders(OpenAPI api, Set<String> untagged) {
        this.api = api;
        this.untagged = untagged;
    }

    void describe() {
        all().forEach(api.getComponents()::addHeader);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            boolean reads = method == HttpMethod.GET && path.startsWith(API);
            DescribedProblems.add(operation.getResponses(), reads && !untagged.contains(operation.getOperationId()),
                    "304", "It has not changed since it was read: `If-None-Match` is still right");
            describe(operation);
        }));
    }

    private static Map<String, Header> all() {
        return Map.of(HttpHeaders.ETAG,
                header(SchemaType.STRING, "What this version is told by: send it as `If-Match` or `If-None-Match`",
                        "\"7-5e0a8d1c93b24f6a7d10e2c4\""),
                HttpHeaders.LOCATION, header(SchemaType.STRING, "The path under which it is read",
                        "/api/v1/articles/019f2c3e-7a10-7c52-9d4e-3b1f6a8c2d90"),
                HttpHeaders.RETRY_AFTER, header(SchemaType.INTEGER, "In how many seconds to come again", 5),
                HttpHeaders.WWW_AUTHENTICATE, header(SchemaType.STRING, "How to say who calls", "Bearer"),
                IdempotencyKey.REPLAYED, header(SchemaType.BOOLEAN,
                        "There, and `true`, if this is the first answer to the same request again", true)
                        .required(false));
    }

    private static Header header(SchemaType type, String description, Object example) {
        return OASFactory.createHeader().description(description).required(true)
                .schema(OASFactory.createSchema().addType(type)).example(example);
    }

    private static void describe(Operation operation) {
        APIResponses responses = operation.getResponses();
        boolean tagged = responses.hasAPIResponse("304") || responses.hasAPIResponse("428");
        boolean once = operation.getParameters() != null && operation.getParameters().stream()
                .anyMatch(parameter -> IdempotencyKey.HEADER.equals(parameter.getName()));
        responses.getAPIResponses().forEach((status, answer) -> {
            boolean done = status.startsWith("2");
            add(answer, done && tagged && answer.getContent() != null, HttpHeaders.ETAG);
            add(answer, status.equals("201"), HttpHeaders.LOCATION);
            add(answer, done && once, IdempotencyKey.REPLAYED);
            add(answer, status.equals("429") || status.equals("503"), HttpHeaders.RETRY_AFTER);
            add(answer, status.equals("401"), HttpHeaders.WWW_AUTHENTICATE);
            if (answer.getHeaders() != null) {
                Set.copyOf(answer.getHeaders().keySet()).forEach(name -> add(answer, true, name));
            }
        });
    }

    private static void add(APIResponse answer, boolean has, String name) {
        if (has) {
            answer.addHeader(name, OASFactory.createHeader().ref(name));
        }
    }
}
