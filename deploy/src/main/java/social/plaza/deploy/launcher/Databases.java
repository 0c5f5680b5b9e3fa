package social.plaza.deploy.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A database for each service, with a role that owns it (and alone may change its schema) and one with which the service works.
 * Neither service's roles can connect to the other's database.
 */
final class Databases {

    static final List<String> NAMES = List.of("content", "engagement");

    private final Postgres postgres;
    private final Secrets secrets;

    Databases(Postgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /** Leaves alone what is there, and makes the rest; roles always get the passwords of the data directory. */
    void prepare() {
        try (var connection = DriverManager.getConnection(postgres.url("postgres"), "postgres",
                secrets.database("postgres"))) {
            run(connection, "revoke all on database postgres from public");
            run(connection, "revoke all on database template1 from public");
            for (var name : NAMES) {
                role(connection, name + "_owner");
                role(connection, name);
                database(connection, name);
            }
        } catch (SQLException failed) {
            throw Refusal.because("The databases could not be prepared: %s", failed.getMessage());
        }
    }

    private void role(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role %s login".formatted(role));
        }
        run(connection, "alter role %s password '%s'".formatted(role, secrets.database(role)));
    }

    private void database(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database %s owner %s_owner".formatted(name, name));
        }
        run(connection, "revoke all on database %s from public".formatted(name));
        run(connection, "grant connect on database %s to %s".formatted(name, name));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
