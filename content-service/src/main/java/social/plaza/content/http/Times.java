package social.plaza.content.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Times as clients send them: RFC 3339 with any offset, kept in UTC and in microseconds, within the years that have four digits. */
public final class Times {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
    private static final String COMPLAINT = "must be a time such as 2030-01-31T09:00:00Z";

    private Times() {}

    /** @throws BadRequest unless it is such a time, or absent */
    public static Optional<Instant> parse(String field, String text) {
        return text == null
                ? Optional.empty()
                : Optional.of(instant(text).orElseThrow(() -> new BadRequest(field, COMPLAINT)));
    }

    /** @return empty if it is no time, or none that a database should keep */
    static Optional<Instant> instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            return instant.isBefore(FIRST) || !instant.isBefore(END) ? Optional.empty() : Optional.of(instant);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
