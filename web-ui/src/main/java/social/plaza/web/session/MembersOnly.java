package social.plaza.web.session;

import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import social.plaza.web.Plaza;

/** Puts every page behind sign-in on a square that is for its members. */
class MembersOnly {

    /** What one must be able to see to become or be a member, what tells nothing of the square, and what is no page. */
    private static final Pattern OPEN = Pattern.compile(
            "/(sign-in|sign-up|sign-up/instead|sign-out|language/.*|problems(/.*)?|proof/format(/.*)?|robots\\.txt|\\.well-known/.*"
                    + "|\\.nowhere|api/openapi|api/v1/.*)");

    private final Plaza plaza;
    private final Visitor visitor;

    MembersOnly(Plaza plaza, Visitor visitor) {
        this.plaza = plaza;
        this.visitor = visitor;
    }

    @ServerRequestFilter
    public void keepOut(ContainerRequestContext request) {
        var path = '/' + request.getUriInfo().getPath().replaceFirst("^/", "");
        if (plaza.access() == Plaza.Access.MEMBERS && !OPEN.matcher(path).matches()) {
            visitor.mustBeSignedIn();
        }
    }
}
