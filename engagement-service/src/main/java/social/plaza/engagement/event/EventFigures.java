package social.plaza.engagement.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** How reading goes, for dashboards and alarms. */
@ApplicationScoped
class EventFigures {

    private final Clock clock;
    private final Counter applied;
    private final Counter refused;

    /** When the oldest event happened that has not been applied, as far as is known; null if none is waiting. */
    private volatile Instant behindSince;
    private volatile Instant askedAt;

    @Inject
    EventFigures(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.applied = Counter.builder("plaza.events.applied").description("Events that took effect")
                .register(registry);
        this.refused = Counter.builder("plaza.events.refused")
                .description("Events kept aside, as they were not to be applied")
                .register(registry);
        Gauge.builder("plaza.events.lag", this, figures -> figures.seconds(figures.behindSince, 0))
                .description("How far behind content this reader is; 0 where it has all").baseUnit("seconds")
                .register(registry);
        Gauge.builder("plaza.events.position.age", this, figures -> figures.seconds(figures.askedAt, Double.NaN))
                .description("Since when content has not been heard; not a number where another instance reads")
                .baseUnit("seconds").register(registry);
    }

    void applied(int events, int keptAside) {
        applied.increment(events);
        refused.increment(keptAside);
    }

    /** @param lastAt when the last event happened that was applied, if there are more; null if there are none */
    void heard(Instant lastAt) {
        behindSince = lastAt;
        askedAt = clock.instant();
    }

    void readsElsewhere() {
        behindSince = null;
        askedAt = null;
    }

    private double seconds(Instant since, double absent) {
        return since == null ? absent : Math.max(0, Duration.between(since, clock.instant()).toMillis() / 1000.0);
    }
}
