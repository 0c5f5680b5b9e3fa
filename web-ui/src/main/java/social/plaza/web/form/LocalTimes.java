package social.plaza.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Optional;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import social.plaza.web.Plaza;
import social.plaza.web.session.Visitor;

/** Times as people type them: in the time zone of the square. Known as {@code times} in templates. */
@Singleton
@Named("times")
public class LocalTimes {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final DateTimeFormatter FULL_FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final ZoneId zone;
    private final Visitor visitor;

    LocalTimes(Plaza plaza, Visitor visitor) {
        this.zone = ZoneId.of(plaza.timeZone());
        this.visitor = visitor;
    }

    /**
     * The moment that a {@code datetime-local} field tells, nothing if it is empty.
     *
     * @throws DateTimeParseException if it is no time
     */
    public Optional<Instant> moment(String field) {
        return blank(field)
                ? Optional.empty()
                : Optional.of(LocalDateTime.parse(field.strip()).atZone(zone).toInstant());
    }

    /** The same of a {@code date} field: where the day begins. */
    public Optional<Instant> day(String field) {
        return blank(field)
                ? Optional.empty()
                : Optional.of(LocalDate.parse(field.strip()).atStartOfDay(zone).toInstant());
    }

    /** What a {@code datetime-local} field shows for a moment; nothing for none. */
    public String field(Instant moment) {
        return moment == null ? "" : FIELD.format(moment.atZone(zone));
    }

    /** The same to the second. */
    public String fullField(Instant moment) {
        return FULL_FIELD.format(moment.atZone(zone));
    }

    /** What a {@code date} field shows for a moment; nothing for none. */
    public String date(Instant moment) {
        return moment == null ? "" : moment.atZone(zone).toLocalDate().toString();
    }

    /** The zone in the visitor's language, and by its name. */
    public String getZone() {
        if ("UTC".equals(zone.getId())) {
            return zone.getId();
        }
        var name = zone.getDisplayName(TextStyle.FULL, visitor.locale());
        return name.equals(zone.getId()) ? name : name + " (" + zone.getId() + ")";
    }

    private static boolean blank(String field) {
        return field == null || field.isBlank();
    }
}
