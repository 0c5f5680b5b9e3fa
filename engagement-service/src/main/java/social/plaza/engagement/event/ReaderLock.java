package social.plaza.engagement.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Whoever holds it reads events; one at a time, whatever the number of instances. PostgreSQL lets go of it when the connection of
 * its holder ends, however that comes.
 */
class ReaderLock implements AutoCloseable {

    private static final long READING_EVENTS = 0x706c617a61L;
    private static final int PATIENCE_SECONDS = 3;

    private final Connection connection;
    private final boolean held;

    ReaderLock(DataSource database) throws SQLException {
        connection = database.getConnection();
        held = ask("select pg_try_advisory_lock(?)");
    }

    /** Whether it was free, and the connection that holds it lives. */
    boolean isHeld() throws SQLException {
        return held && connection.isValid(PATIENCE_SECONDS);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (held) {
                ask("select pg_advisory_unlock(?)");
            }
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, READING_EVENTS);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
