package social.plaza.engagement.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import social.plaza.http.VerificationKeys;

/** The keys that content-service publishes; fetched when first needed, and again when a token names one that is not known. */
@ApplicationScoped
class ContentKeys implements VerificationKeys {

    /** How long fetched keys serve while content-service cannot be reached. */
    private static final long RETAINED_SECONDS = 24L * 60 * 60;

    private final VerificationKeyResolver resolver;

    @Inject
    ContentKeys(@ConfigProperty(name = "plaza.content-url") String contentUrl) {
        HttpsJwks published = new HttpsJwks(contentUrl + "/.well-known/jwks.json");
        published.setDefaultCacheDuration(60);
        published.setRetainCacheOnErrorDuration(RETAINED_SECONDS);
        this.resolver = new HttpsJwksVerificationKeyResolver(published);
    }

    @Override
    public VerificationKeyResolver resolver() {
        return resolver;
    }
}
