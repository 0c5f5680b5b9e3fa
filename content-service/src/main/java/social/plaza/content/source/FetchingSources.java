package social.plaza.content.source;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import social.plaza.http.NotFound;
import social.plaza.http.Rate;
import social.plaza.http.Rates;

/** Looks at sources when their time comes, a few beside each other, or when an admin asks. */
@ApplicationScoped
class FetchingSources {

    private static final int AT_ONCE = 3;
    private static final Rate ASKED = new Rate("requests to fetch this source", 1, Duration.ofMinutes(1));
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    FeedRuns runs;

    @Inject
    FeedSources sources;

    @Inject
    ImportingFeed importing;

    @Inject
    Rates rates;

    /** Each instance looks, and each source is taken by one. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void fetchDue() {
        while (room.tryAcquire()) {
            Optional<FeedRuns.Taken> due = runs.takeDue();
            if (due.isEmpty()) {
                room.release();
                return;
            }
            threads.submit(() -> {
                try {
                    importing.run(due.get());
                } finally {
                    room.release();
                }
            });
        }
    }

    @Scheduled(every = "6h", delayed = "1h")
    void forget() {
        runs.forget();
    }

    /**
     * Looks now, and waits for a while for what comes of it.
     *
     * @return the run, which may last
     */
    SourceRunView fetch(UUID source) {
        QuarkusTransaction.requiringNew().run(() -> sources.read(source));
        rates.spend(ASKED, source);
        FeedRuns.Taken run = runs.take(source).orElseThrow(FetchedAlready::new);
        Future<?> running = threads.submit(() -> importing.run(run));
        try {
            running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException lasts) {
            // the answer says so
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
        return QuarkusTransaction.requiringNew().call(() -> sources.run(run.id()))
                .orElseThrow(() -> new NotFound("source"));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
