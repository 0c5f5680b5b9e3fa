package social.plaza.content.auth;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/** Forgets sessions, and the refresh tokens that were used in them, when their time is over. */
@ApplicationScoped
class SessionCleaning {

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "1h")
    @Transactional
    void clean() {
        sessions.forget(clock.instant());
    }
}
