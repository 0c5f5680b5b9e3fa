package social.plaza.engagement.event;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** An event that cannot be applied, however often it is tried. */
class Poison extends RuntimeException {

    /** Classes of SQLSTATE that speak of the database's condition, not of the data: try again. */
    private static final Set<String> MOMENTARY = Set.of("08", "25", "40", "53", "55", "57", "58");

    final String position;

    Poison(String position, Throwable cause) {
        super(cause);
        this.position = position;
    }

    /** Whether the same may go well next time, as the database was not to be reached or in somebody's way. */
    static boolean isMomentary(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && (sql.getSQLState() == null || MOMENTARY.contains(sql.getSQLState().substring(0, 2))));
    }
}
