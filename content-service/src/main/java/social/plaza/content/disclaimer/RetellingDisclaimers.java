package social.plaza.content.disclaimer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;
import social.plaza.content.disclaimer.CarryingDisclaimers.Carrier;
import social.plaza.content.disclaimer.Retellings.Retelling;

/**
 * Tells other services of every article to which other disclaimers apply under new rules. A few are told of in the transaction of
 * the change. Many are told of in pieces afterwards, by one of the instances, and the rules take effect only when there was time for
 * all of it: others know in advance what applies from when on, and all change at that moment.
 */
@ApplicationScoped
class RetellingDisclaimers {

    /** So many are told of before the answer comes. */
    static final int A_FEW = 500;

    private static final Logger LOG = Logger.getLogger(RetellingDisclaimers.class);
    private static final int PIECE = 2000;
    private static final int A_SECOND = 300;
    private static final Duration AT_LEAST = Duration.ofSeconds(10);

    @Inject
    CarryingDisclaimers things;

    @Inject
    Policies policies;

    @Inject
    Retellings retellings;

    @Inject
    Clock clock;

    /** How long it takes until others know of so many; told generously, since they have to read it, too. */
    static Duration lead(int articles) {
        return articles <= A_FEW ? Duration.ZERO : AT_LEAST.plusSeconds(articles / A_SECOND);
    }

    /** To be called in the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(RuleSet set, List<UUID> touched, int articles, Policy after) {
        Instant now = clock.instant();
        retellings.begin(set.number(), articles, now);
        if (articles <= A_FEW) {
            things.tell(touched, after);
            retellings.advance(set.number(), new UUID(0, 0), articles);
            retellings.end(set.number(), now);
        }
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void goOn() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> retellings.take().map(this::piece).orElse(false));
        }
    }

    /** @return whether there may be more */
    private boolean piece(Retelling retelling) {
        Policy after = policies.settled();
        Policy before = after.without(retelling.rules());
        List<Carrier> some = things.after(retelling.last(), PIECE);
        if (some.isEmpty()) {
            retellings.end(retelling.rules(), clock.instant());
            LOG.infof("Others have been told of all articles that rules %d touch", retelling.rules());
            return true;
        }
        Instant now = clock.instant();
        List<UUID> touched = some.stream().filter(carrier -> Policy.differ(before, after, carrier, now))
                .map(Carrier::id).toList();
        things.tell(touched, after);
        retellings.advance(retelling.rules(), some.getLast().id(), touched.size());
        return true;
    }
}
