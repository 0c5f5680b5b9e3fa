package social.plaza.http;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * Keeps count of what may be done only so often. Counted in the memory of one instance: several instances allow each their own
 * share.
 */
@ApplicationScoped
public class Rates {

    /** Beyond it those that were not seen for longest are forgotten: memory has a bound, whoever comes. */
    private static final int MAX_BUCKETS = 200_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

    private record Key(String what, Object who) {}

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder().maximumSize(MAX_BUCKETS)
            .expireAfterAccess(FORGOTTEN_AFTER).build();

    /**
     * Counts one more.
     *
     * @param who whose it is: an account's id, an address, or whatever the rate is for
     * @throws TooManyRequests if it is one too many
     */
    public void spend(Rate rate, Object who) {
        ConsumptionProbe probe = bucket(rate, who).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests("Too many " + rate.what() + ". Try again later.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Takes one back that should not have counted, for instance because the password was right. */
    public void giveBack(Rate rate, Object who) {
        bucket(rate, who).addTokens(1);
    }

    private Bucket bucket(Rate rate, Object who) {
        return buckets.get(new Key(rate.what(), who), key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.times()).refillGreedy(rate.times(), rate.per())).build());
    }
}
