package social.plaza.content.history;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import social.plaza.content.auth.SigningKeys;

/** Signs proofs (JWS, ES256), and tells which of them this square signed. */
@ApplicationScoped
class Seal {

    /** Keeps a proof from passing for an access token, and the other way round. */
    static final String TYPE = "plaza-proof+jws";

    /** What came of looking at a signature. */
    enum Signature {
        VALID, INVALID, UNKNOWN_KEY
    }

    /** @param proof null unless the signature is valid */
    record Opened(Signature signature, Proof proof) {}

    private static final String ES256 = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    private static final AlgorithmConstraints ES256_ALONE = new AlgorithmConstraints(ConstraintType.PERMIT, ES256);
    private static final Opened INVALID = new Opened(Signature.INVALID, null);

    @Inject
    SigningKeys keys;

    @Inject
    ObjectMapper json;

    String sealed(Proof proof) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmHeaderValue(ES256);
            jws.setKeyIdHeaderValue(keys.current().getKeyId());
            jws.setHeader("typ", TYPE);
            jws.setPayload(json.writeValueAsString(proof));
            jws.setKey(keys.current().getPrivateKey());
            return jws.getCompactSerialization();
        } catch (JoseException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Opened open(String sealed) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(ES256_ALONE);
            jws.setCompactSerialization(sealed.strip());
            return ES256.equals(jws.getAlgorithmHeaderValue()) && TYPE.equals(jws.getHeader("typ"))
                    ? open(jws)
                    : INVALID;
        } catch (JoseException malformed) {
            return INVALID;
        }
    }

    private Opened open(JsonWebSignature jws) {
        try {
            jws.setKey(keys.resolver().resolveKey(jws, List.of()));
            return jws.verifySignature()
                    ? new Opened(Signature.VALID, json.readValue(jws.getPayload(), Proof.class))
                    : INVALID;
        } catch (UnresolvableKeyException unknown) {
            return new Opened(Signature.UNKNOWN_KEY, null);
        } catch (JoseException | JsonProcessingException malformed) {
            return INVALID;
        }
    }
}
