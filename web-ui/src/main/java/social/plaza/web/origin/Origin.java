package social.plaza.web.origin;

import java.net.URI;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import social.plaza.web.Plaza;
import social.plaza.web.session.Visitor;

/**
 * A service that the pages ask. Every question is asked in the visitor's name and language; paths are relative to
 * {@code /api/v1}, and each <code>{}</code> in one takes the next value, encoded.
 */
public abstract class Origin {

    private static final String PREFIX = "/api/v1";

    @Inject
    Plaza plaza;
    @Inject
    ObjectMapper json;
    @Inject
    Visitor visitor;
    @Inject
    Wire wire;

    abstract URI base();

    /** How the pages call this service in logs and in health. */
    public abstract String name();

    public Ask get(String path, Object... values) {
        return ask("GET", null, path, values);
    }

    public Ask put(String path, Object... values) {
        return ask("PUT", null, path, values);
    }

    public Ask delete(String path, Object... values) {
        return ask("DELETE", null, path, values);
    }

    /** POST, PUT or PATCH of a body that is written as JSON; a PATCH goes as a merge patch. */
    public Ask send(String method, Object body, String path, Object... values) {
        var type = "PATCH".equals(method) ? "application/merge-patch+json" : "application/json";
        return ask(method, written(body), path, values).with("Content-Type", type);
    }

    public Ask post(Object body, String path, Object... values) {
        return send("POST", body, path, values);
    }

    /** POST of a body that is no JSON. */
    public Ask upload(byte[] body, String type, String path, Object... values) {
        return ask("POST", Buffer.buffer(body), path, values).with("Content-Type", type);
    }

    private Ask ask(String method, Buffer body, String path, Object... values) {
        var ask = new Ask(this, method, address(PREFIX + Paths.fill(path, values)), body).with("Accept",
                "application/json, application/problem+json");
        plaza.gatewaySecret().ifPresent(secret -> ask.with("Plaza-Gateway", secret));
        return ask;
    }

    String address(String path) {
        return base().toString().replaceFirst("/$", "") + path;
    }

    private Buffer written(Object body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
