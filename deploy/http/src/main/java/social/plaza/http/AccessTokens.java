package social.plaza.http;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Verifies access tokens: signature (ES256, by a key of the JWKS), issuer, audience, expiry and type. The type keeps other
 * signed statements of the same keys, a proof for one, from passing as a token.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class AccessTokens extends JWTCallerPrincipalFactory {

    public static final String TYPE = "at+jwt";
    public static final String AUDIENCE = "plaza";

    private static final int CLOCK_SKEW_SECONDS = 5;

    @Inject
    VerificationKeys keys;

    @ConfigProperty(name = "plaza.public-url")
    String issuer;

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        try {
            var verified = consumer().process(token);
            var claims = verified.getJwtClaims();
            claims.setClaim("raw_token", token);
            if (claims.getSubject() == null || claims.getIssuedAt() == null) {
                throw new ParseException("token without subject or time of issue");
            }
            return new DefaultJWTCallerPrincipal(verified.getJoseObjects().getFirst().getHeader("typ"), claims);
        } catch (InvalidJwtException | MalformedClaimException invalid) {
            throw new ParseException("token not valid", invalid);
        }
    }

    private JwtConsumer consumer() {
        return new JwtConsumerBuilder().setVerificationKeyResolver(keys.resolver()).setExpectedIssuer(issuer)
                .setExpectedAudience(AUDIENCE).setExpectedType(true, TYPE).setRequireExpirationTime()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT,
                                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .build();
    }

    static Set<String> scopes(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("scope") instanceof String scope) {
            return Arrays.stream(scope.split(" ")).filter(each -> !each.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }
}
