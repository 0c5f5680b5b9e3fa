package social.plaza.engagement.comment;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has comments translated in the background, so many at once as the machine and we can bear; who asked may wait a moment for it. */
@ApplicationScoped
class Translating {

    static final int AT_ONCE = 8;

    /** What takes longer is told of as going on. */
    private static final Duration WORTH_WAITING = Duration.ofSeconds(2);

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<WantedTranslation, CompletableFuture<Void>> running = new ConcurrentHashMap<>();

    @Inject
    Translations translations;

    @Inject
    AskingMachine machine;

    /**
     * Sees to it that somebody is at it, and waits a moment for what comes of it. Whoever calls holds no transaction.
     *
     * @throws TooManyTranslationsAtOnce if there is no place for one more
     */
    void begin(WantedTranslation wanted, String body) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> first = running.putIfAbsent(wanted, mine);
        if (first == null) {
            start(wanted, body, mine);
        }
        await(first == null ? mine : first);
    }

    private void start(WantedTranslation wanted, String body, CompletableFuture<Void> mine) {
        try {
            if (translations.claim(wanted).isPresent() || !taken(wanted)) {
                end(wanted, mine, null);
            } else {
                askers.execute(() -> ask(wanted, body, mine));
            }
        } catch (RuntimeException failed) {
            end(wanted, mine, failed);
        }
    }

    /** Takes a place for it as well. */
    private boolean taken(WantedTranslation wanted) {
        if (!places.tryAcquire()) {
            throw new TooManyTranslationsAtOnce();
        }
        boolean taken = false;
        try {
            taken = translations.take(wanted);
            return taken;
        } finally {
            if (!taken) {
                places.release();
            }
        }
    }

    private void ask(WantedTranslation wanted, String body, CompletableFuture<Void> mine) {
        try {
            machine.about(wanted, body);
        } finally {
            places.release();
            end(wanted, mine, null);
        }
    }

    /** @param failure null if it took its course */
    private void end(WantedTranslation wanted, CompletableFuture<Void> mine, RuntimeException failure) {
        running.remove(wanted, mine);
        if (failure == null) {
            mine.complete(null);
        } else {
            mine.completeExceptionally(failure);
        }
    }

    private static void await(CompletableFuture<Void> one) {
        try {
            one.copy().completeOnTimeout(null, WORTH_WAITING.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @PreDestroy
    void stop() {
        askers.shutdownNow();
    }
}
