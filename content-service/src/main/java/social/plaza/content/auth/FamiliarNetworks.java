package social.plaza.content.auth;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Where the owners of accounts sign in from. Remembered by one instance, until it stops or they stay away. */
@ApplicationScoped
class FamiliarNetworks {

    /** Beyond it those that were not seen for longest are forgotten. */
    private static final int MAX = 200_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    private record Familiar(Object account, String network) {}

    private final Cache<Familiar, Boolean> known = Caffeine.newBuilder().maximumSize(MAX)
            .expireAfterAccess(FORGOTTEN_AFTER).build();

    void add(Object account, String network) {
        known.put(new Familiar(account, network), true);
    }

    boolean knows(Object account, String network) {
        return known.getIfPresent(new Familiar(account, network)) != null;
    }
}
