package social.plaza.engagement.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.AuthenticationFailedException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import social.plaza.http.SecurityProblems;

/** Answers bad tokens. */
public class BadTokens {

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = SecurityProblems.FIRST)
    public Response bad(UriInfo uri) {
        return SecurityProblems.bad("The access token is not valid, or not any more.", uri);
    }
}
