package social.plaza.content.event;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.HttpServerResponse;

/** Those who wait for the next event: nobody whose client has gone, and nobody any more when the application goes. */
@ApplicationScoped
class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration TO_ANSWER = Duration.ofMillis(200);
    private static final int PATIENCE = 150;

    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean stopping;

    void begin() {
        waiting.incrementAndGet();
    }

    void end() {
        waiting.decrementAndGet();
    }

    /** Whether there is anybody to go on for. */
    boolean goesOn(HttpServerResponse answer) {
        return !stopping && !answer.closed();
    }

    /** Sees everyone off while that which answers them is still there. Without them it takes no time. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        boolean anyone = waiting.get() > 0;
        for (int look = 0; look < PATIENCE && waiting.get() > 0; look++) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        if (anyone) {
            Thread.sleep(TO_ANSWER);
        }
    }
}
