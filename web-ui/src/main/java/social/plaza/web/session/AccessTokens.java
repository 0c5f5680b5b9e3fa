package social.plaza.web.session;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

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

/** Tells whose an access token is, by the keys that content publishes. */
@Singleton
class AccessTokens {

    private final Plaza plaza;
    private final Clock clock;
    private final HttpClient http;
    private final HttpsJwksVerificationKeyResolver keys;

    AccessTokens(Plaza plaza, Clock clock, HttpClient http) {
        this.plaza = plaza;
        this.clock = clock;
        this.http = http;
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
            var request = HttpRequest.newBuilder(URI.create(location)).timeout(Duration.ofSeconds(3)).build();
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("The keys are answered with " + response.statusCode());
            }
            return new Fetched(response.statusCode(), response.headers().map(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    record Identity(String id, String handle, List<String> roles, Instant until) {}

    private record Fetched(int status, Map<String, List<String>> headers, String body) implements SimpleResponse {

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
            return headers.keySet();
        }

        @Override
        public List<String> getHeaderValues(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }

        @Override
        public String getBody() {
            return body;
        }
    }
}
