package social.plaza.content.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;

/** Gives problems that libraries raise the same shape as our own: a type, a title in words, and the fields that were bad. */
@ApplicationScoped
class ProblemShape implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem instanceof HttpValidationProblem invalid) {
            return new BadRequest(violations(invalid));
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

    private static HttpProblem typed(HttpProblem problem) {
        Response.Status status = Response.Status.fromStatusCode(problem.getStatusCode());
        String title = status == null ? problem.getTitle() : status.getReasonPhrase();
        return HttpProblem.builder(problem).withType(type(title)).withTitle(title).build();
    }

    private static URI type(String title) {
        return URI.create("/problems/" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
    }

    private static List<BadRequest.Violation> violations(HttpValidationProblem problem) {
        var found = (List<?>) problem.getParameters().getOrDefault("violations", List.of());
        return found.stream().map(io.quarkiverse.resteasy.problem.validation.Violation.class::cast)
                .map(each -> new BadRequest.Violation(each.field.isEmpty() ? "body" : each.field, each.message))
                .toList();
    }
}
