package social.plaza.content.source;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import social.plaza.content.outbound.Asked;
import social.plaza.content.outbound.Outbound;
import social.plaza.content.outbound.Refused;
import social.plaza.content.outbound.UnansweredName;

/** Looks now and then whether the links of articles from elsewhere still answer; one of a host in a minute. */
@ApplicationScoped
class CheckingSources {

    private static final int AT_ONCE = 20;
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final int NOT_IN_PARTS = 416;

    @Inject
    SourceChecks checks;

    @Inject
    Outbound outbound;

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void checkDue() {
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<String> due = checks.take();
            if (due.isEmpty()) {
                return;
            }
            check(due.get());
        }
    }

    private void check(String url) {
        if (!checks.isInUse(url)) {
            return;
        }
        try {
            int status = status(url);
            if (status < 400 || status == NOT_IN_PARTS) {
                checks.seen(url);
            } else if (GONE.contains(status)) {
                checks.gone(url);
            } else {
                checks.unknown(url);
            }
        } catch (Refused refused) {
            settle(url, refused.why() == Refused.Why.SIZE);
        } catch (UnansweredName nobodySays) {
            checks.unknown(url);
        } catch (UnknownHostException noSuchHost) {
            checks.gone(url);
        } catch (IOException noAnswer) {
            checks.unknown(url);
        }
    }

    /** Many refuse to tell without the page; some tell otherwise than with it. */
    private int status(String url) throws IOException {
        int told = outbound.ask(new Asked("HEAD", url, Map.of(), Asked.MAX_BYTES)).status();
        return told < 400 ? told : outbound.ask(Asked.get(url, Map.of("Range", "bytes=0-1023"))).status();
    }

    private void settle(String url, boolean answered) {
        if (answered) {
            checks.seen(url);
        } else {
            checks.unknown(url);
        }
    }
}
