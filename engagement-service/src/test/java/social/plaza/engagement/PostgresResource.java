package social.plaza.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL for the tests, with the two roles that a square has: one owns the schema, the application has the other. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "for-tests-only";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
            execute("create role owner login password '" + PASSWORD + "'",
                    "create role application login password '" + PASSWORD + "'",
                    "create database engagement owner owner");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of("PLAZA_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/engagement",
                "PLAZA_DATABASE_USER",
                "application", "PLAZA_DATABASE_PASSWORD", PASSWORD, "PLAZA_DATABASE_OWNER", "owner",
                "PLAZA_DATABASE_OWNER_PASSWORD", PASSWORD);
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void execute(String... statements) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
