import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;

import org.postgresql.PGConnection;

/** Rows of one table on their way into it, in the form that COPY reads. */
class Rows {

    private final String table;
    private final StringBuilder rows = new StringBuilder();

    /** @param table with its columns */
    Rows(String table) {
        this.table = table;
    }

    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i > 0 ? "\t" : "").append(values[i] == null ? "\\N" : escaped(text(values[i])));
        }
        rows.append('\n');
    }

    private static String text(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(",", "{", "}"))
                : value.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }

    void copy(Connection connection) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    }
}
