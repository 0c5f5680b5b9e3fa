package social.plaza.web.origin;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the services say of themselves, outside the API's prefix. */
@Singleton
public class Descriptions {

    private final Wire wire;
    private final ObjectMapper json;

    Descriptions(Wire wire, ObjectMapper json) {
        this.wire = wire;
        this.json = json;
    }

    /** Its OpenAPI document, if it can be reached. */
    public Optional<ObjectNode> of(Origin service) {
        return asked(service, "/q/openapi?format=json").flatMap(body -> {
            try {
                return json.readTree(body) instanceof ObjectNode document ? Optional.of(document) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    public boolean isReady(Origin service) {
        return asked(service, "/q/health/ready").isPresent();
    }

    private Optional<byte[]> asked(Origin service, String path) {
        try {
            return Optional.of(wire.get(service.address(path)).join()).filter(answer -> answer.status() == 200)
                    .map(Wire.Answer::body);
        } catch (CompletionException e) {
            return Optional.empty();
        }
    }
}
