package social.plaza.engagement.event;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import social.plaza.engagement.content.Content;

/** Reads content's events in the background as long as the application runs, whatever happens to content or the database. */
@ApplicationScoped
class ReadingEvents {

    private static final int BATCH = 100;
    private static final Duration LONG_POLL = Duration.ofSeconds(20);
    private static final Duration BATCH_PATIENCE = Duration.ofMinutes(1);
    private static final Duration REBUILD_PATIENCE = Duration.ofHours(6);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration AFTER_NOTHING = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    @ConfigProperty(name = "plaza.service-token")
    Optional<String> serviceToken;

    @ConfigProperty(name = "plaza.rebuild")
    Optional<String> rebuild;

    @Inject
    DataSource database;

    @Inject
    Content content;

    @Inject
    Position position;

    @Inject
    ApplyingEvents applying;

    @Inject
    EventFigures figures;

    private Thread reader;
    private volatile boolean stopped;
    private Duration pause = FIRST_PAUSE;

    void start(@Observes StartupEvent started) {
        if (serviceToken.isEmpty()) {
            Log.warn("No PLAZA_SERVICE_TOKEN: content's events are not read");
            return;
        }
        reader = Thread.ofVirtual().name("event-reader").start(this::readOn);
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        stopped = true;
        if (reader != null) {
            reader.interrupt();
            reader.join(Duration.ofSeconds(5));
        }
    }

    private void readOn() {
        while (!stopped) {
            try (ReaderLock lock = new ReaderLock(database)) {
                readWhileHeld(lock);
            } catch (Throwable failed) { // whatever it was: without this thread nobody would try again
                if (!stopped) {
                    Log.warnf("Events cannot be read at the moment, trying again in %s: %s", pause,
                            failed.getCause() == null ? failed : failed.getCause());
                }
            }
            rest(pause);
            pause = longer(pause);
        }
    }

    private void readWhileHeld(ReaderLock lock) throws SQLException {
        if (!lock.isHeld()) {
            figures.readsElsewhere();
            return;
        }
        if (rebuild.isPresent() && !rebuild.get().equals(position.rebuilt())) {
            rebuild(rebuild.get());
        }
        while (!stopped && lock.isHeld()) {
            readOnce();
            pause = FIRST_PAUSE;
        }
    }

    private void readOnce() {
        String from = position.current();
        JsonNode answer = content.events(from, BATCH, LONG_POLL);
        List<JsonNode> events = answer.path("items").valueStream().toList();
        if (events.isEmpty()) {
            figures.heard(null);
            rest(AFTER_NOTHING);
            return;
        }
        applying.after(from, events, BATCH_PATIENCE);
        figures.heard(answer.path("next").isTextual() ? Instant.parse(events.getLast().path("at").asText()) : null);
    }

    /**
     * Makes the copies of accounts and articles anew from the first event. All in one transaction, so that nobody sees an article
     * in a state that it was in once; what refers to the copies (likes, comments, the ledger) is not touched.
     *
     * @param word remembered, so that the same word asks only once
     */
    void rebuild(String word) {
        Log.infof("Making all anew from the first event (%s)", word);
        applying.after(position.current(), this::fromTheFirst, REBUILD_PATIENCE);
        position.rebuilt(word);
        Log.infof("All is made anew (%s)", word);
    }

    private Iterator<JsonNode> fromTheFirst() {
        return new EventPages(after -> content.events(after, BATCH, Duration.ZERO));
    }

    private void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException ended) {
            stopped = true;
        }
    }

    private static Duration longer(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE.dividedBy(2)) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }
}
