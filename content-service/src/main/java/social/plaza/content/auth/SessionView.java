package social.plaza.content.auth;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sign-in as its owner sees it.
 *
 * @param userAgent as the device described itself at sign-in, shortened
 * @param current whether it is the one that asks
 */
@Schema(name = "Session")
public record SessionView(UUID id, Instant createdAt, Instant lastUsedAt, @Schema(nullable = true) String userAgent,
        boolean current) {

    static SessionView of(Tuple row, UUID current) {
        UUID id = row.get(0, UUID.class);
        return new SessionView(id, row.get(1, Instant.class), row.get(2, Instant.class), row.get(3, String.class),
                id.equals(current));
    }
}
