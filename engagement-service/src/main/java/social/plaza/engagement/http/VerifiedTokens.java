package social.plaza.engagement.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.AuthenticationFailedException;
import social.plaza.http.Caller;

/**
 * Whoever says who they are is held to it, also where nobody has to: a token that is bad, or was ended, is refused by every
 * endpoint, and never read as nobody's.
 */
@Provider
public class VerifiedTokens implements ContainerRequestFilter {

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null && caller.isAnonymous()) {
            throw new AuthenticationFailedException("no token that is understood here");
        }
    }
}
