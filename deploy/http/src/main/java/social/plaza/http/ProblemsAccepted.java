package social.plaza.http;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes who accepts problems to accept JSON: a client that was generated from the description accepts nothing but problems where
 * an operation tells nothing else, and must not be refused for it.
 */
@Provider
@PreMatching
public class ProblemsAccepted implements ContainerRequestFilter {

    private static final String PROBLEM = "application/problem+json";

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> accepted = request.getHeaders().get(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.stream().anyMatch(each -> each.contains(PROBLEM))) {
            request.getHeaders().add(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON + ";q=0.1");
        }
    }
}
