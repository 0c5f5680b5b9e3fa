package social.plaza.http;

import java.util.Map;
import java.util.TreeMap;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every limit of this service that a client can run into; web-ui joins those of both services. */
@Path("/api/v1/limits")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "limits")
public class LimitsResource {

    @Inject
    @Any
    Instance<Limits> features;

    @Inject
    ETags tags;

    @GET
    @PermitAll
    @Operation(operationId = "getLimits", summary = "Every limit that a client can run into, by feature")
    @APIResponse(responseCode = "200", description = "The limits of each feature, by its name", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response read() {
        Map<String, Object> all = new TreeMap<>();
        features.forEach(feature -> all.put(feature.of(), feature.limits()));
        return tags.read(all);
    }
}
