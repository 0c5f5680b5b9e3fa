package social.plaza.engagement.content;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The access token of the service account: exchanged for its API token, and renewed before it ends. */
@ApplicationScoped
class ServiceToken {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** Exchanges an API token for an access token. */
    interface Exchange {

        JsonNode of(String apiToken) throws IOException, InterruptedException;
    }

    @ConfigProperty(name = "plaza.service-token")
    Optional<String> apiToken;

    @Inject
    Clock clock;

    private final ReentrantLock exchanging = new ReentrantLock();
    private String value;
    private Instant renewAt = Instant.EPOCH;

    String value(Exchange exchange) throws IOException, InterruptedException {
        exchanging.lock();
        try {
            if (value == null || !clock.instant().isBefore(renewAt)) {
                JsonNode given = exchange.of(apiToken.orElseThrow(() -> new IOException("no service token is set")));
                value = given.path("accessToken").asText();
                renewAt = clock.instant().plusSeconds(given.path("expiresIn").asLong()).minus(MARGIN);
            }
            return value;
        } finally {
            exchanging.unlock();
        }
    }

    /** Content refused it: its keys may have changed. */
    void forget() {
        exchanging.lock();
        try {
            value = null;
        } finally {
            exchanging.unlock();
        }
    }
}
