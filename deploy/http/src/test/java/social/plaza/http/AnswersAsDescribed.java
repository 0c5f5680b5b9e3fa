package social.plaza.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Looks at every answer that any test gets: it has the shape and the headers that the description tells, so that a generated
 * client can read it.
 */
public final class AnswersAsDescribed implements QuarkusTestBeforeEachCallback, Filter {

    /** What nobody looks for who is not told of it. */
    private static final Set<String> NEVER_UNTOLD = Set.of("ETag", "Location", "Idempotency-Replayed");

    private static Described described;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().stream().noneMatch(AnswersAsDescribed.class::isInstance)) {
            RestAssured.filters(this);
            CompiledPaths.use();
        }
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext next) {
        Response answer = next.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        described().operation(request.getMethod(), path).ifPresent(operation -> {
            fits(operation, answer);
            hasItsHeaders(operation, answer);
        });
        return answer;
    }

    private static void fits(Described.Operation operation, Response answer) {
        JsonNode schema = operation.answer(answer.statusCode());
        if (answer.statusCode() < 300 && answer.contentType().startsWith("application/json") && schema.isObject()) {
            assertThat(described().complaints(schema, read(answer))).as("%s, as it is described", operation).isEmpty();
        }
    }

    private static void hasItsHeaders(Described.Operation operation, Response answer) {
        Map<String, JsonNode> told = described().headers(operation, String.valueOf(answer.statusCode()));
        Set<String> there = answer.headers().asList().stream().map(Header::getName)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        assertThat(told).as("headers of a %d of %s", answer.statusCode(), operation).allSatisfy(
                (name, header) -> assertThat(there.contains(name) || !header.path("required").asBoolean()).isTrue());
        if (answer.statusCode() < 300) {
            assertThat(NEVER_UNTOLD)
                    .as("headers that a %d of %s has, and are described", answer.statusCode(), operation)
                    .allMatch(name -> told.containsKey(name) || !there.contains(name));
        }
    }

    private static JsonNode read(Response answer) {
        try {
            return Described.JSON.readTree(answer.asByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static synchronized Described described() {
        if (described == null) {
            described = Described.now();
        }
        return described;
    }
}
