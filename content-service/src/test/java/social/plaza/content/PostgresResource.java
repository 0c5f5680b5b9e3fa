package social.plaza.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL for the tests, with the two roles that a square has: one owns the schema, the application has the other; and
 * the secrets that an operator would set.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    public static final String GATEWAY_SECRET = "only-for-tests-only-for-tests-only";
    public static final String SERVICE_TOKEN = "plaza_only-for-tests-only-for-tests-only-for-tests-only";
    public static final String ADMIN_PASSWORD = "a lighthouse for tests";

    private static final String PASSWORD = "for-tests-only";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
            execute("create role owner login password '" + PASSWORD + "'",
                    "create role application login password '" + PASSWORD + "'",
                    "create database content owner owner");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.ofEntries(
                Map.entry("PLAZA_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/content"),
                Map.entry("PLAZA_DATABASE_USER", "application"), Map.entry("PLAZA_DATABASE_PASSWORD", PASSWORD),
                Map.entry("PLAZA_DATABASE_OWNER", "owner"), Map.entry("PLAZA_DATABASE_OWNER_PASSWORD", PASSWORD),
                Map.entry("plaza.gateway-secret", GATEWAY_SECRET), Map.entry("plaza.service-token", SERVICE_TOKEN),
                Map.entry("plaza.rates.passwords-per-account", "20"),
                Map.entry("plaza.media.dir", pictures()),
                Map.entry("plaza.admin-email", "root@example.org"), Map.entry("plaza.admin-password", ADMIN_PASSWORD));
    }

    private static String pictures() {
        try {
            return Files.createTempDirectory("plaza-pictures").toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
