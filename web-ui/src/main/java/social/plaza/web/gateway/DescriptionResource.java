package social.plaza.web.gateway;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.gateway.Description.Whole;
import social.plaza.web.layout.Pages;

/** The API in a form for tools, and in one for people. */
@Path("/api")
@RunOnVirtualThread
public class DescriptionResource {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Description description;
    private final ObjectMapper json;
    private final Pages pages;

    DescriptionResource(Description description, ObjectMapper json, Pages pages) {
        this.description = description;
        this.json = json;
        this.pages = pages;
    }

    @GET
    public Response page() {
        return pages.shared(() -> {
            var whole = description.whole();
            return new ApiPage(Operations.of(whole.document()), String.join(", ", whole.missing()));
        });
    }

    @GET
    @Path("openapi")
    public Response document(@QueryParam("format") String format, @HeaderParam("Accept") String accept)
            throws JsonProcessingException {
        var whole = description.whole();
        boolean yaml = format == null ? accept != null && accept.contains("yaml") : "yaml".equalsIgnoreCase(format);
        var body = (yaml ? YAML : json).writerWithDefaultPrettyPrinter().writeValueAsString(whole.document());
        return answer(whole, body, yaml ? "application/yaml" : "application/json");
    }

    /** Half a description must not be taken for the whole: a generator would make half a client. */
    private static Response answer(Whole whole, String body, String type) {
        if (!whole.missing().isEmpty()) {
            return ToolAnswers.of(Problem.unavailable(String.join(", ", whole.missing())), "/api/openapi");
        }
        return Response.ok(body, type + ";charset=UTF-8").header("Cache-Control", "public, max-age=60")
                .header("Vary", "Accept").build();
    }

    @CheckedTemplate(basePath = "gateway", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ApiPage(List<Operations.Group> groups, String missing) implements TemplateInstance {}
}
