package social.plaza.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Times as clients send them: RFC 3339 with any offset, kept in UTC and in microseconds. Each service has a bean of it.
 *
 * @param first the first moment that is taken
 * @param end the first that is not any more
 */
public record Times(Instant first, Instant end) {

    private static final String COMPLAINT = "must be a time such as 2030-01-31T09:00:00Z";

    /** @throws BadRequest unless it is such a time, or absent */
    public Optional<Instant> parse(String field, String text) {
        return text == null
                ? Optional.empty()
                : Optional.of(instant(text).orElseThrow(() -> new BadRequest(field, COMPLAINT)));
    }

    /** @return empty if it is no time, or none that a database should keep */
    Optional<Instant> instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            return instant.isBefore(first) || !instant.isBefore(end) ? Optional.empty() : Optional.of(instant);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
