package social.plaza.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import social.plaza.web.origin.Content;
import social.plaza.web.origin.Once;
import social.plaza.web.origin.Refused;

/**
 * Exchanges a refresh token for new tokens, once: a refresh token that comes again ends its whole family, and a
 * browser sends several requests at a time, so the answer of a rotation is shared for a while.
 */
@Singleton
class Rotations {

    private static final Duration REMEMBERED = Duration.ofSeconds(20);

    private final Content content;
    private final Once<Optional<Tokens>> running = new Once<>(REMEMBERED, 100_000);

    Rotations(Content content) {
        this.content = content;
    }

    /** New tokens, or nothing if the session has ended; content being down is neither, and thrown. */
    Optional<Tokens> rotated(String refreshToken) {
        return running.get(hash(refreshToken), any -> rotate(refreshToken));
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

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
