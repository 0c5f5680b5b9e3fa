package social.plaza.http;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

/** A request whose fields are not as they must be: names each field and says why. */
public class BadRequest extends Problem {

    /** @param field as the client named it; {@code message} completes the sentence "this field …" */
    public record Violation(String field, String message) {}

    public BadRequest(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public BadRequest(List<Violation> violations) {
        super(Status.BAD_REQUEST, "bad-request", "Bad request", describe(violations), Map.of("violations", violations));
    }

    static String describe(List<Violation> violations) {
        return String.join("; ", violations.stream().map(each -> each.field() + " " + each.message()).toList());
    }
}
