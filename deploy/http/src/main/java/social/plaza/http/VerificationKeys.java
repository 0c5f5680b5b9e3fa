package social.plaza.http;

import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** The public keys that access tokens are verified with, by their {@code kid}. */
public interface VerificationKeys {

    VerificationKeyResolver resolver();
}
