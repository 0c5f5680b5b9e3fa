package social.plaza.http;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** Gives problems that libraries raise the same shape as our own: a type, a title in words, and the fields that were bad. */
@ApplicationScoped
class ProblemShape implements ProblemPostProcessor {

    private static final Map<Response.Status, String> DETAILS = Map.of(Response.Status.FORBIDDEN,
            "The token's scopes, or the roles of its owner, do not suffice for this.", Response.Status.NOT_FOUND,
            "There is nothing at this address.", Response.Status.METHOD_NOT_ALLOWED,
            "What is at this address does not take this method.", Response.Status.NOT_ACCEPTABLE,
            "The answer cannot be given in a form that the request accepts.", Response.Status.UNSUPPORTED_MEDIA_TYPE,
            "What is at this address does not take a body of this media type. JSON is taken in UTF-8.");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (context.cause instanceof ConstraintViolationException invalid) {
            return new BadRequest(invalid.getConstraintViolations().stream()
                    .map(each -> new BadRequest.Violation(FieldNames.of(each), each.getMessage())).toList());
        }
        if (context.cause.getCause() instanceof JsonProcessingException unreadable) {
            return JsonProblems.of(unreadable);
        }
        return problem.getType() == null ? typed(problem) : problem;
    }

    /** Runs first: what others add (the instance, for one) then is added to our shape. */
    @Override
    public int priority() {
        return 1000;
    }

    /** What a library says beside the status ("HTTP 404 Not Found") tells nothing. */
    private static HttpProblem typed(HttpProblem problem) {
        Response.Status status = Response.Status.fromStatusCode(problem.getStatusCode());
        String title = status == null ? problem.getTitle() : sentence(status.getReasonPhrase());
        return HttpProblem.builder(problem).withType(type(title)).withTitle(title)
                .withDetail(status == null ? problem.getDetail() : DETAILS.getOrDefault(status, problem.getDetail()))
                .build();
    }

    private static String sentence(String words) {
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static URI type(String title) {
        return URI.create("/problems/" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
    }
}
