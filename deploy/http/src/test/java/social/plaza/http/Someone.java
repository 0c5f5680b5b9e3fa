package social.plaza.http;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import org.jose4j.jwk.EllipticCurveJsonWebKey;

/** Who calls the API in a test, with a token that is really signed; how they come to be known is each service's own. */
public interface Someone {

    UUID id();

    String handle();

    Set<String> roles();

    /** The scopes of their tokens. */
    String scope();

    /** The same person with a token of fewer scopes. */
    Someone scoped(String scope);

    /** The key that signs tokens now. */
    EllipticCurveJsonWebKey key();

    default String token() {
        return token("at+jwt", "plaza", Instant.now(), Instant.now().plusSeconds(600));
    }

    default String token(String type, String audience, Instant issued, Instant expires) {
        return Jwt.issuer("http://localhost:8080").audience(audience).subject(id().toString()).upn(handle())
                .groups(roles()).claim("scope", scope()).issuedAt(issued).expiresAt(expires).jws()
                .keyId(key().getKeyId()).header("typ", type).algorithm(SignatureAlgorithm.ES256)
                .sign(key().getPrivateKey());
    }

    /** A request of this person's. */
    default RequestSpecification calls() {
        return given().header("Authorization", "Bearer " + token());
    }
}
