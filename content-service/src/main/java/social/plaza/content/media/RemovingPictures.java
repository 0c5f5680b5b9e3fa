package social.plaza.content.media;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/**
 * Removes pictures that nothing has shown for a day, and files of none. Every instance looks, and each picture and file is taken
 * by one of them.
 */
@ApplicationScoped
class RemovingPictures {

    static final Duration UNUSED_FOR = Duration.ofHours(24);

    private static final Logger LOG = Logger.getLogger(RemovingPictures.class);
    private static final int AT_ONCE = 50;

    @Inject
    Pictures pictures;

    @Inject
    LooseFiles loose;

    @Inject
    PictureStore store;

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void remove() {
        QuarkusTransaction.requiringNew().run(pictures::notice);
        while (QuarkusTransaction.requiringNew().call(this::removeSome)) {
            // until none is left
        }
        while (QuarkusTransaction.requiringNew().call(this::deleteSome)) {
            // until none is left
        }
    }

    /** @return whether there may be more */
    private boolean removeSome() {
        List<String> files = pictures.removeUnused(UNUSED_FOR, AT_ONCE);
        if (!files.isEmpty()) {
            loose.loosen(files);
        }
        return !files.isEmpty();
    }

    private boolean deleteSome() {
        List<String> due = loose.due(AT_ONCE);
        if (due.isEmpty()) {
            return false;
        }
        try {
            for (String name : loose.unowned(due)) {
                store.delete(name);
            }
        } catch (IOException failed) {
            LOG.warn("Files of pictures that are gone could not be deleted; they will be tried again", failed);
            return false;
        }
        loose.settle(due);
        return due.size() == AT_ONCE;
    }
}
