package social.plaza.http;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses tokens that were ended, and turns a token's scopes into permissions. */
@ApplicationScoped
class TokenChecks implements SecurityIdentityAugmentor {

    @Inject
    TokensEnded ended;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> checked(identity, token));
    }

    private SecurityIdentity checked(SecurityIdentity identity, JsonWebToken token) {
        Instant issued = Instant.ofEpochSecond(token.getIssuedAtTime());
        if (issued.isBefore(ended.notBefore(UUID.fromString(token.getSubject())))) {
            throw new AuthenticationFailedException("token was ended");
        }
        var builder = QuarkusSecurityIdentity.builder(identity);
        AccessTokens.scopes(identity).forEach(scope -> builder.addPermission(new StringPermission(scope)));
        return builder.build();
    }
}
