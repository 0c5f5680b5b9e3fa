package social.plaza.content.event;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.ext.web.RoutingContext;

/** Who waits for the next event: nobody whose client has gone, and nobody any more when the application goes. */
@ApplicationScoped
class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int PATIENCE = 150;

    private final Set<RoutingContext> clients = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** Notes somebody who waits, until they have their answer. */
    void begin(RoutingContext client) {
        clients.add(client);
        client.addEndHandler(ended -> clients.remove(client));
    }

    /** Whether there is anybody to go on for. */
    boolean goesOn(RoutingContext client) {
        return !stopping && !client.response().closed();
    }

    /** Gives them the answer that there is nothing yet, while what makes an answer is still there. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        for (int look = 0; look < PATIENCE && isAnyone(); look++) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private boolean isAnyone() {
        clients.removeIf(client -> client.response().closed());
        return !clients.isEmpty();
    }
}
