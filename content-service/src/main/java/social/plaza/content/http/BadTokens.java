package social.plaza.content.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.AuthenticationFailedException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import social.plaza.http.SecurityProblems;

/** Answers bad tokens, and tells those who sent an API token what it is for. */
public class BadTokens {

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = SecurityProblems.FIRST)
    public Response bad(UriInfo uri, HttpHeaders headers) {
        return SecurityProblems.bad(isApiToken(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                ? "This is an API token. Exchange it for an access token at /api/v1/auth/exchange, and send that."
                : "The access token is not valid, or not any more.", uri);
    }

    private static boolean isApiToken(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer plaza_", 0, 13);
    }
}
