package social.plaza.content.setting;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

/** Stops the start in production where a secret is missing, or is too short to be one. */
@ApplicationScoped
class RequiredSecrets {

    private static final Pattern SERVICE_TOKEN = Pattern.compile("plaza_[A-Za-z0-9_-]{43,}");
    private static final int SECRET_LENGTH = 32;

    /** Before anything is made from the settings. */
    void check(@Observes @Priority(1) StartupEvent start, Settings settings) {
        if (Settings.inProduction()) {
            require(settings);
        }
    }

    static void require(Settings settings) {
        if (settings.signingKeys().isEmpty()) {
            throw new IllegalStateException("PLAZA_SIGNING_KEYS must name the directory of the keys that sign tokens");
        }
        if (!settings.serviceToken().filter(token -> SERVICE_TOKEN.matcher(token).matches()).isPresent()) {
            throw new IllegalStateException("PLAZA_SERVICE_TOKEN must be set to plaza_ and at least 43 characters of "
                    + "base64url: the token that services call each other with");
        }
        if (length(settings.gatewaySecret()) < SECRET_LENGTH) {
            throw new IllegalStateException("PLAZA_GATEWAY_SECRET must be set, to at least " + SECRET_LENGTH
                    + " random characters: web-ui proves by it that it tells a client's address");
        }
    }

    private static int length(Optional<String> secret) {
        return secret.map(String::length).orElse(0);
    }
}
