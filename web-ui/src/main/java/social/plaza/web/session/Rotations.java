package social.plaza.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;

/**
 * Exchanges a refresh token for new tokens, once: a refresh token that comes again ends its whole family, and a
 * browser sends several requests at a time, so the answer of a rotation is shared for a while.
 */
@Singleton
class Rotations {

    private static final Duration REMEMBERED = Duration.ofSeconds(20);

    private final Content content;
    private final Cache<String, CompletableFuture<Optional<Tokens>>> running = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED).maximumSize(100_000).build();

    Rotations(Content content) {
        this.content = content;
    }

    /** New tokens, or nothing if the session has ended; content being down is neither, and thrown. */
    Optional<Tokens> rotated(String refreshToken) {
        var key = hash(refreshToken);
        var mine = new CompletableFuture<Optional<Tokens>>();
        var first = running.asMap().putIfAbsent(key, mine);
        if (first != null) {
            return joined(first);
        }
        try {
            mine.complete(rotate(refreshToken));
        } catch (RuntimeException e) {
            running.invalidate(key);
            mine.completeExceptionally(e);
        }
        return joined(mine);
    }

    private Optional<Tokens> rotate(String refreshToken) {
        try {
            return Optional.of(content.post(Map.of("refreshToken", refreshToken), "/auth/refresh").anonymously()
                    .as(Tokens.class));
        } catch (Refused e) {
            if (e.status() >= 500 || e.status() == 429) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Optional<Tokens> joined(CompletableFuture<Optional<Tokens>> rotation) {
        try {
            return rotation.join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
