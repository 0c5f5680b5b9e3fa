package social.plaza.content.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import social.plaza.http.BadRequest;
import social.plaza.http.BadRequest.Violation;

/**
 * The body of a request that may come without one. Where an endpoint consumes JSON alone, a request without a body has no media
 * type, and is refused; so such an endpoint consumes all, takes bytes, and has them read here.
 */
@RequestScoped
public class OptionalBody {

    @Inject
    HttpHeaders headers;

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /**
     * @param absent what is meant where there is no body
     * @throws BadRequest if a field is not as its constraints say
     */
    public <T> T read(byte[] body, Class<T> type, T absent) throws JsonProcessingException {
        if (body == null || body.length == 0) {
            return absent;
        }
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(headers.getMediaType())) {
            throw new NotSupportedException();
        }
        T read = json.readValue(new String(body, StandardCharsets.UTF_8), type);
        return read == null ? absent : valid(read);
    }

    /** What comes as bytes nobody else has looked at. */
    private <T> T valid(T read) {
        List<Violation> violations = validator.validate(read).stream()
                .map(each -> new Violation(each.getPropertyPath().toString(), each.getMessage())).toList();
        if (!violations.isEmpty()) {
            throw new BadRequest(violations);
        }
        return read;
    }
}
