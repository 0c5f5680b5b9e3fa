package social.plaza.content.machine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/** What the server that translates said last of its languages; it is asked now and then, and never while a reader waits for long. */
@ApplicationScoped
class KnownLanguages {

    private static final Logger LOG = Logger.getLogger(KnownLanguages.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** When it said none, or nothing at all, it may have just been started. */
    private static final int MINUTES_WHILE_KNOWN = 60;

    private final CompletableFuture<EngineLanguages> first = new CompletableFuture<>();
    private volatile EngineLanguages known = EngineLanguages.NONE;
    private int minutes;

    @Inject
    Engine engine;

    /** None if no server is set, or none has told yet. */
    EngineLanguages now() {
        if (engine.isSet() && !first.isDone()) {
            await();
        }
        return known;
    }

    /** @throws TranslationUnavailable if there is a server, and it has not told */
    EngineLanguages toGoBy() {
        EngineLanguages now = now();
        if (engine.isSet() && now.targets().isEmpty()) {
            throw new TranslationUnavailable(Duration.ofMinutes(1));
        }
        return now;
    }

    /** Only once, when the first reader comes before the first answer. */
    private void await() {
        try {
            first.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException none) {
            first.complete(EngineLanguages.NONE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void ask() {
        if (engine.isSet() && (known.targets().isEmpty() || ++minutes >= MINUTES_WHILE_KNOWN)) {
            minutes = 0;
            try {
                known = engine.languages();
            } catch (EngineFailed failed) {
                LOG.warnf("The translation server does not tell its languages: %s", failed.getMessage());
            }
            first.complete(known);
        }
    }
}
