package social.plaza.content.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hundreds of passwords are hashed in the tests; what one costs in a square is what {@code SignInTest} holds. */
@ApplicationScoped
class CheapHashes {

    @Produces
    @Singleton
    Argon2Parameters costs() {
        return new Argon2Parameters(256, 1, 1);
    }
}
