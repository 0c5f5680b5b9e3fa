package social.plaza.http;

import java.net.URI;
import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * An answer that says what went wrong in the domain's words (RFC 9457). Its type is a path under {@code /problems/}, which
 * opens as a page.
 */
public abstract class Problem extends HttpProblem {

    /** @param slug names the problem in its type: {@code /problems/<slug>} */
    protected Problem(Status status, String slug, String title, String detail) {
        super(problem(status.getStatusCode(), slug, title, detail));
    }

    /** @param members further members of the problem, for a client to act upon */
    protected Problem(Status status, String slug, String title, String detail, Map<String, Object> members) {
        super(with(problem(status.getStatusCode(), slug, title, detail), members));
    }

    protected Problem(Builder builder) {
        super(builder);
    }

    protected static Builder problem(int status, String slug, String title, String detail) {
        return builder().withType(URI.create("/problems/" + slug)).withStatus(status).withTitle(title)
                .withDetail(detail);
    }

    private static Builder with(Builder builder, Map<String, Object> members) {
        members.forEach(builder::with);
        return builder;
    }
}
