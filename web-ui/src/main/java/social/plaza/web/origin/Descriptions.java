package social.plaza.web.origin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the services say of themselves, outside the API's prefix. */
@Singleton
public class Descriptions {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http;
    private final ObjectMapper json;

    Descriptions(HttpClient http, ObjectMapper json) {
        this.http = http;
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
            var request = HttpRequest.newBuilder(URI.create(service.base().toString().replaceFirst("/$", "") + path))
                    .timeout(PATIENCE).header("Accept", "application/json").build();
            var response = http.send(request, BodyHandlers.ofByteArray());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
