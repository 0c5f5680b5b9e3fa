package social.plaza.http;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/** Forgets answers under idempotency keys when their time is over. */
@ApplicationScoped
class OnceCleaning {

    @Inject
    OnceAnswers answers;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "1h")
    @Transactional
    void clean() {
        answers.forget(clock.instant().minus(OnceInterceptor.KEPT));
    }
}
