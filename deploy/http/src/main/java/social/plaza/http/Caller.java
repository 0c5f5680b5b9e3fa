package social.plaza.http;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the request, as their access token says. */
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** @throws UnauthorizedException (401) if nobody is signed in */
    public UUID id() {
        return UUID.fromString(token().getSubject());
    }

    /** The caller's account, or null if nobody is signed in. */
    public UUID idOrNull() {
        return isAnonymous() ? null : id();
    }

    public String handle() {
        return token().getName();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Moderators, and admins, may see and do what concerns everyone's articles. */
    public boolean isModerator() {
        return identity.hasRole("moderator") || identity.hasRole("admin");
    }

    /** Whether the token was given the scope, whatever roles its owner has. */
    public boolean hasScope(String scope) {
        return AccessTokens.scopes(identity).contains(scope);
    }

    public Set<String> scopes() {
        return AccessTokens.scopes(identity);
    }

    /** The session that the token came from, or null if it came from an API token. */
    public UUID session() {
        return token().getClaim("sid") instanceof String session ? UUID.fromString(session) : null;
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new UnauthorizedException();
    }
}
