package social.plaza.web.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import jakarta.inject.Singleton;

import io.vertx.core.MultiMap;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import social.plaza.web.Plaza;
import social.plaza.web.origin.Wire;

/** Tells whose an access token is, by the keys that content publishes. */
@Singleton
class AccessTokens {

    private final Plaza plaza;
    private final Clock clock;
    private final Wire wire;
    private final HttpsJwksVerificationKeyResolver keys;

    AccessTokens(Plaza plaza, Clock clock, Wire wire) {
        this.plaza = plaza;
        this.clock = clock;
        this.wire = wire;
        var jwks = new HttpsJwks(plaza.contentUrl().resolve("/.well-known/jwks.json").toString());
        jwks.setSimpleHttpGet(this::fetch);
        jwks.setDefaultCacheDuration(300);
        // An unknown key asks again, but forged ones must not make us ask all the time.
        jwks.setRefreshReprieveThreshold(2000);
        jwks.setRetainCacheOnErrorDuration(3600);
        this.keys = new HttpsJwksVerificationKeyResolver(jwks);
    }

    /** Whose the token is, if it is genuine, meant for Plaza and not expired. */
    Optional<Identity> verified(String token) {
        try {
            return Optional.of(identity(consumer().build().processToClaims(token)));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Optional.empty();
        }
    }

    private JwtConsumerBuilder consumer() {
        return new JwtConsumerBuilder().setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setExpectedType(true, "at+jwt").setExpectedIssuer(plaza.publicUrl().toString())
                .setExpectedAudience("plaza").setRequireSubject().setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()));
    }

    private static Identity identity(JwtClaims claims) throws MalformedClaimException {
        var roles = claims.hasClaim("groups") ? claims.getStringListClaimValue("groups") : List.<String>of();
        return new Identity(claims.getSubject(), claims.getStringClaimValue("upn"), roles,
                Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis()));
    }

    private SimpleResponse fetch(String location) throws IOException {
        try {
            var answer = wire.get(location).join();
            if (answer.status() != 200) {
                throw new IOException("The keys are answered with " + answer.status());
            }
            return new Fetched(answer.status(), answer.headers(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (CompletionException e) {
            throw new IOException("The keys cannot be fetched", e.getCause());
        }
    }

    record Identity(String id, String handle, List<String> roles, Instant until) {}

    private record Fetched(int status, MultiMap headers, String body) implements SimpleResponse {

        @Override
        public int getStatusCode() {
            return status;
        }

        @Override
        public String getStatusMessage() {
            return "";
        }

        @Override
        public java.util.Collection<String> getHeaderNames() {
            return headers.names();
        }

        @Override
        public List<String> getHeaderValues(String name) {
            return headers.getAll(name);
        }

        @Override
        public String getBody() {
            return body;
        }
    }
}
