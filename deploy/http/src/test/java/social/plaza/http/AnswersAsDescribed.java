package social.plaza.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Looks at every answer that any test gets: it has the shape that the description tells, so that a generated client can read it. */
public final class AnswersAsDescribed implements QuarkusTestBeforeEachCallback, Filter {

    private static Described described;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().stream().noneMatch(AnswersAsDescribed.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected,
            FilterContext next) {
        Response answer = next.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (answer.statusCode() < 300 && answer.contentType().startsWith("application/json")) {
            described().operation(request.getMethod(), path).map(each -> each.answer(answer.statusCode()))
                    .filter(JsonNode::isObject)
                    .ifPresent(schema -> assertThat(described().complaints(schema, read(answer)))
                            .as("%s %s, as it is described", request.getMethod(), path).isEmpty());
        }
        return answer;
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
