package social.plaza.http;

import java.net.URI;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers missing tokens, and helps to answer bad ones. The problem library's own mappers do not fit this Quarkus: they read a
 * field of its challenge that has become private.
 */
public class SecurityProblems {

    /** Comes before the mappers of the library. */
    public static final int FIRST = 1;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = FIRST)
    public Response missing(UriInfo uri) {
        return answer("Sign in, or send an access token: Authorization: Bearer …", "Bearer", uri);
    }

    /** The answer to a token that is not valid. */
    public static Response bad(String detail, UriInfo uri) {
        return answer(detail, "Bearer error=\"invalid_token\"", uri);
    }

    private static Response answer(String detail, String challenge, UriInfo uri) {
        HttpProblem problem = HttpProblem.builder(new Unauthorized(detail)).withInstance(URI.create(uri.getPath()))
                .build();
        return Response.status(Status.UNAUTHORIZED).type(HttpProblem.MEDIA_TYPE).header("WWW-Authenticate", challenge)
                .entity(problem).build();
    }

    private static class Unauthorized extends Problem {

        Unauthorized(String detail) {
            super(Status.UNAUTHORIZED, "unauthorized", "Unauthorized", detail);
        }
    }
}
