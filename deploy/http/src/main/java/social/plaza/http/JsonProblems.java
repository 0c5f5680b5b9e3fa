package social.plaza.http;

import java.net.URI;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a body that is no JSON, or not the JSON that was asked for, by naming the field. */
public class JsonProblems {

    /** Comes before the mappers of Quarkus and of the problem library, which answer in a shape of their own. */
    private static final int FIRST = 1;

    @ServerExceptionMapper(value = {JsonProcessingException.class, MismatchedInputException.class,
            UnrecognizedPropertyException.class, InvalidFormatException.class}, priority = FIRST)
    public Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        HttpProblem problem = HttpProblem.builder(of(unreadable)).withInstance(URI.create(uri.getPath())).build();
        return Response.status(problem.getStatusCode()).type(HttpProblem.MEDIA_TYPE).entity(problem).build();
    }

    static Problem of(JsonProcessingException unreadable) {
        if (unreadable.getCause() instanceof Problem reading) {
            return reading;
        }
        String field = unreadable instanceof JsonMappingException mapping ? path(mapping) : "";
        String message = switch (unreadable) {
            case UnrecognizedPropertyException unknown -> "is not a field of this request";
            case UnacceptableText text -> text.getOriginalMessage();
            case JsonMappingException mapping when !field.isEmpty() -> "has the wrong type or form";
            case JsonMappingException mapping -> "is not the JSON that is taken here";
            default -> "is no well-formed JSON";
        };
        return new BadRequest(field.isEmpty() ? FieldNames.WHOLE : field, message);
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }
}
