package social.plaza.content.http;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers missing and bad tokens. The problem library's own mappers do not fit this Quarkus: they read a field of its challenge
 * that has become private.
 */
public class SecurityProblems {

    /** Comes before the mappers of the library. */
    private static final int FIRST = 1;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = FIRST)
    public Response missing(UriInfo uri) {
        return answer("Sign in, or send an access token: Authorization: Bearer …", "Bearer", uri);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = FIRST)
    public Response bad(UriInfo uri, HttpHeaders headers) {
        String detail = isApiToken(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                ? "This is an API token. Exchange it for an access token at /api/v1/auth/exchange, and send that."
                : "The access token is not valid, or not any more.";
        return answer(detail, "Bearer error=\"invalid_token\"", uri);
    }

    private static boolean isApiToken(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer plaza_", 0, 13);
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
