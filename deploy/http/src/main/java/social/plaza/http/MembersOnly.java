package social.plaza.http;

import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.UnauthorizedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** On a square for members alone ({@code PLAZA_ACCESS=members}), nobody reads who is not signed in. */
@Provider
public class MembersOnly implements ContainerRequestFilter {

    /** What someone needs who wants to sign in, and what verifies those who have. */
    private static final Pattern OPEN = Pattern.compile("/(api/v1/(auth|limits)(/.*)?|\\.well-known/.*)");

    @ConfigProperty(name = "plaza.access", defaultValue = "public")
    String access;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean closed = "members".equalsIgnoreCase(access) && !OPEN.matcher(request.getUriInfo().getPath()).matches();
        if (closed && caller.isAnonymous()) {
            throw new UnauthorizedException();
        }
    }
}
