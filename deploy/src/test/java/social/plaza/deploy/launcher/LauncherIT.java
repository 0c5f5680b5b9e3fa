package social.plaza.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import social.plaza.deploy.RunningSquare;

/** One square that lives through a hard day. In order, because each start takes seconds: the last tests end it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

    private static final List<String> NOTHING = List.of();
    private static final List<String> PARTS = List.of("postgres -D", "apps/content-service", "apps/engagement-service",
            "apps/web-ui");

    @TempDir
    static Path temporary;

    static Path data;
    static int port;
    static RunningSquare square;

    @BeforeAll
    static void start() {
        data = temporary.resolve("a square with spaces");
        port = RunningSquare.freePort();
        square = RunningSquare.start(data, port, Map.of(), "--no-demo", "--no-training");
    }

    @AfterAll
    static void end() {
        square.close();
    }

    @Test
    @Order(1)
    void whatIsSecretIsReadableForTheOwnerAlone() throws Exception {
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("secrets.properties"))).isEqualTo("rw-------");
        assertThat(permissions(data.resolve("keys/0001.pem"))).isEqualTo("rw-------");
        assertThat(square.kept("secrets.properties").getProperty("service.token")).startsWith("plaza_");
        assertThat(signingKey().getParams().getOrder().bitLength()).isEqualTo(256);
        assertThat(square.said())
                .anyMatch(line -> line.contains(square.kept("secrets.properties").getProperty("admin.password")));
    }

    @Test
    @Order(2)
    void aSecondStartSaysWhoRunsAndLeavesItAlone() throws Exception {
        var second = RunningSquare.starting(data, RunningSquare.freePort(), Map.of());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.said())
                .anyMatch(line -> line.contains("already runs") && line.contains("http://localhost:" + port));
        assertThat(square.launcher().isAlive()).isTrue();
    }

    @Test
    @Order(3)
    void aTakenPortIsSaid() throws Exception {
        var other = RunningSquare.starting(temporary.resolve("other"), port, Map.of());
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.said()).anyMatch(line -> line.contains("Port " + port + " is taken"));
    }

    @Test
    @Order(4)
    void noServiceReachesTheOthersDatabaseOrChangesItsOwnSchema() throws Exception {
        assertThatThrownBy(() -> connect("engagement", "content")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect("content", "engagement_owner")).hasMessageContaining("permission denied");
        try (var content = connect("content", "content"); var statement = content.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    @Order(5)
    void aKilledPostgresComesBackWithAllThatItAcknowledged() throws Exception {
        note("before the kill");
        kill(square.child("postgres -D"));
        square.awaitLine("PostgreSQL          ready again");
        assertThat(notes()).contains("before the kill");
        RunningSquare.await("content-service to be ready on the new PostgreSQL", () -> isUp("content"));
    }

    @Test
    @Order(6)
    void aKilledServiceIsStartedAgain() {
        kill(square.child("apps/engagement-service"));
        square.awaitLine("engagement-service  ready again");
        assertThat(isUp("engagement")).isTrue();
    }

    @Test
    @Order(7)
    void aKilledLauncherLeavesNobodyBehind() throws Exception {
        note("before the launcher's death");
        assertThat(PARTS).allMatch(LauncherIT::runs);
        kill(square.launcher());
        RunningSquare.await("all children to end", () -> square.children().isEmpty());
    }

    /** What is left here is of a start that was cut off itself. */
    @Test
    @Order(8)
    void aStartRightAfterTheKillEndsWhatIsLeftAndComesUpWithAllThatWasAcknowledged() throws Exception {
        square = RunningSquare.starting(data, port, Map.of(), "--no-demo");
        square.awaitLine("PostgreSQL          ready after");
        RunningSquare.await("content-service to run", () -> runs("apps/content-service"));
        note("before the power cut");
        var postgres = square.child("postgres -D");
        kill(square.launcher());
        kill(postgres);
        square = RunningSquare.start(data, port, Map.of(), "--no-demo");
        assertThat(notes()).contains("before the kill", "before the launcher's death", "before the power cut");
        assertThat(square.said())
                .noneMatch(line -> line.contains(square.kept("secrets.properties").getProperty("admin.password")));
    }

    @Test
    @Order(9)
    void sigtermEndsAllInGoodOrder() throws Exception {
        square.launcher().destroy();
        assertThat(square.exitCode()).isEqualTo(128 + 15);
        assertThat(square.children()).isEqualTo(NOTHING);
        assertThat(Files.readString(data.resolve("logs/postgresql.log")).lines().toList().getLast())
                .contains("database system is shut down");
    }

    private static boolean runs(String part) {
        return square.children().stream()
                .anyMatch(each -> each.info().commandLine().filter(line -> line.contains(part)).isPresent());
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static ECPrivateKey signingKey() throws Exception {
        var pem = Files.readString(data.resolve("keys/0001.pem")).replaceAll("-----[A-Z ]+-----", "");
        return (ECPrivateKey) KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }

    private static Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + square.kept("ports.properties").getProperty("postgresql") + "/"
                        + database,
                role,
                square.kept("secrets.properties").getProperty("database." + role));
    }

    private static void note(String text) throws SQLException {
        try (var content = connect("content", "content_owner"); var statement = content.createStatement()) {
            statement.execute("create schema if not exists rehearsal");
            statement.execute("create table if not exists rehearsal.note (text text)");
            statement.execute("insert into rehearsal.note values ('" + text.replace("'", "''") + "')");
        }
    }

    private static String notes() throws SQLException {
        try (var content = connect("content", "content_owner"); var statement = content.createStatement()) {
            var all = statement.executeQuery("select string_agg(text, '; ') from rehearsal.note");
            all.next();
            return all.getString(1);
        }
    }

    private static boolean isUp(String service) {
        var request = HttpRequest.newBuilder(
                URI.create(
                        "http://127.0.0.1:" + square.kept("ports.properties").getProperty(service) + "/q/health/ready"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
