package social.plaza.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Shows what is sent and what comes, by the files in {@code openapi/examples}: each has the name of the schema that it is an
 * example of, or of the operation whose answer looks otherwise (with {@code Body}: what is sent to it). Those of parameters are in one table, by name; one that means
 * something else in some paths is there with their first segment, too.
 */
final class DescribedExamples {

    private static final String FOLDER = "openapi/examples/";
    private static final String REFERENCE = "#/components/examples/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenAPI api;
    private final Map<?, ?> parameters;

    DescribedExamples(OpenAPI api) {
        this.api = api;
        this.parameters = (Map<?, ?>) read("parameters");
    }

    void add() {
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().values()
                .forEach(operation -> show(path, operation)));
    }

    private void show(String path, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> show(path, parameter));
        }
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), operation.getOperationId() + "Body");
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getContent() != null) {
                show(answer.getContent(), operation.getOperationId());
            }
        });
    }

    private void show(String path, Parameter parameter) {
        String segment = path.replaceFirst("^/api/v1/", "").split("/", 2)[0];
        Object special = parameters.get(segment + "/" + parameter.getName());
        parameter.setExample(special == null ? parameters.get(parameter.getName()) : special);
    }

    private void show(Content content, String operation) {
        content.getMediaTypes().values().forEach(media -> {
            if (!show(media, operation) && media.getSchema() != null && media.getSchema().getRef() != null) {
                String reference = media.getSchema().getRef();
                show(media, reference.substring(reference.lastIndexOf('/') + 1));
            }
        });
    }

    private boolean show(MediaType media, String name) {
        Object value = name == null ? null : read(name);
        if (value == null) {
            return false;
        }
        api.getComponents().addExample(name, OASFactory.createExample().value(value));
        media.addExample(name, OASFactory.createExample().ref(REFERENCE + name));
        return true;
    }

    private static Object read(String name) {
        String file = FOLDER + name + ".json";
        try (InputStream found = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return found == null ? null : JSON.readValue(found, Object.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
