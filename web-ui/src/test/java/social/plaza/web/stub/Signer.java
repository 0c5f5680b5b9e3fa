package social.plaza.web.stub;

import java.util.List;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Signs tokens as content does. */
public final class Signer {

    private final EllipticCurveJsonWebKey key;

    public Signer() {
        try {
            key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String keys() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    public String token(Person person, int seconds) {
        return token(person, seconds, "http://localhost:8080", "at+jwt");
    }

    public String token(Person person, int seconds, String issuer, String type) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("plaza");
        claims.setSubject(person.id());
        claims.setStringClaim("upn", person.handle());
        claims.setStringListClaim("groups", person.roles());
        claims.setStringClaim("scope", "read drafts write pins");
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(seconds / 60f);
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", type);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Person(String id, String handle, List<String> roles) {

        public static final Person THU_HA = new Person("019a0000-0000-7000-8000-000000000001", "thuha",
                List.of("user"));
        public static final Person ROB = new Person("019a0000-0000-7000-8000-000000000002", "rob", List.of("user"));
        public static final Person MINH = new Person("019a0000-0000-7000-8000-000000000003", "minh",
                List.of("user", "moderator"));
        public static final Person ADA = new Person("019a0000-0000-7000-8000-000000000004", "ada",
                List.of("user", "moderator", "admin"));
    }
}
