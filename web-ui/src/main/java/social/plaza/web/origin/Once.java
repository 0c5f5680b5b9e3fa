package social.plaza.web.origin;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;

/**
 * Makes a thing once for all who want it at the same time, and keeps it for a while. Those who want another thing never wait for
 * it; what failed is not kept.
 */
public final class Once<T> {

    private final Cache<String, CompletableFuture<T>> made;

    public Once(Duration kept, long entries) {
        this.made = Caffeine.newBuilder().expireAfterWrite(kept).maximumSize(entries).build();
    }

    /** @param heaviest how much may be kept; what is not made yet weighs nothing */
    public Once(Duration kept, long heaviest, Weigher<String, T> weigher) {
        this.made = Caffeine.newBuilder().expireAfterWrite(kept).maximumWeight(heaviest)
                .weigher((String key, CompletableFuture<T> one) -> one.isDone() && !one.isCompletedExceptionally()
                        ? weigher.weigh(key, one.join())
                        : 0)
                .build();
    }

    public T get(String key, Function<String, T> making) {
        var mine = new CompletableFuture<T>();
        var first = made.asMap().putIfAbsent(key, mine);
        if (first != null) {
            return joined(first);
        }
        try {
            mine.complete(making.apply(key));
            // Written again, now that its weight is known.
            made.asMap().replace(key, mine, mine);
        } catch (RuntimeException | Error e) {
            made.asMap().remove(key, mine);
            mine.completeExceptionally(e);
        }
        return joined(mine);
    }

    private static <T> T joined(CompletableFuture<T> one) {
        try {
            return one.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
