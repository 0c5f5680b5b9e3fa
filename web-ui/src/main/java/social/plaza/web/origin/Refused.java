package social.plaza.web.origin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import social.plaza.web.origin.Wire.Answer;

/** A service said no, and why: the problem that it answered with. */
public class Refused extends RuntimeException {

    private final int status;
    private final transient Problem problem;
    private final transient JsonNode whole;
    private final String retryAfter;

    private Refused(String service, int status, Problem problem, JsonNode whole, String retryAfter) {
        super(service + " refused with " + status + " " + problem.type());
        this.status = status;
        this.problem = problem;
        this.whole = whole;
        this.retryAfter = retryAfter;
    }

    static Refused of(String service, Answer response, ObjectMapper json) {
        JsonNode whole;
        try {
            whole = json.readTree(response.body());
        } catch (IOException e) {
            whole = json.createObjectNode();
        }
        var problem = whole.isObject() ? json.convertValue(whole, Problem.class) : Problem.NONE;
        return new Refused(service, response.status(), problem, whole,
                response.header("Retry-After").orElse(null));
    }

    public int status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }

    /** The problem with every member that it has, for those that say more than the common ones. */
    public JsonNode whole() {
        return whole;
    }

    public Optional<String> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** A problem as RFC 9457 has it. */
    public record Problem(String type, String title, String detail, List<Violation> violations) {

        static final Problem NONE = new Problem(null, null, null, List.of());

        public Problem {
            type = type == null ? "about:blank" : type;
            violations = violations == null ? List.of() : violations;
        }

        /** What is wrong with this field of what was sent, if anything. */
        public Optional<String> about(String field) {
            return violations.stream().filter(v -> field.equals(v.field())).map(Violation::message).findFirst();
        }

        /** The name of the kind of problem, as in {@code /problems/<slug>}. */
        public String slug() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    public record Violation(String field, String message) {}
}
