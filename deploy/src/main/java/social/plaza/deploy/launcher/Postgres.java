package social.plaza.deploy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The database server: on the loopback address alone, with passwords, and durable (what it acknowledges is on the disk). */
final class Postgres implements Part {

    private final DataDirectory data;
    private final Secrets secrets;
    private final int port;
    private final PostgresBinaries binaries;
    private final PostgresAccount account = PostgresAccount.here();
    private final Path files;

    Postgres(DataDirectory data, Secrets secrets, int port) {
        this.data = data;
        this.secrets = secrets;
        this.port = port;
        this.binaries = new PostgresBinaries(data);
        this.files = data.path("postgres", "data");
    }

    /** Made beside its place and then moved there: a first start that is cut off leaves nothing half done. */
    void initialise(Guard guard, Log log) {
        if (Files.exists(files)) {
            return;
        }
        var fresh = data.path("postgres", "fresh");
        var password = data.path("postgres", "password");
        try {
            PostgresBinaries.delete(fresh);
            data.keep(password, secrets.database("postgres") + "\n");
            run(guard.around("TERM", 5,
                    account.command(List.of(binaries.program("initdb"), "-D", fresh.toString(), "-U", "postgres",
                            "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8", "--no-instructions"))),
                    log);
            Files.move(fresh, files);
            Files.delete(password);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void run(List<String> command, Log log) throws IOException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile())).start();
            if (process.waitFor() != 0) {
                throw Refusal.because("PostgreSQL's files could not be made:%n%s", log.tail());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    /** SIGINT is PostgreSQL's fast shutdown: it ends sessions and writes a checkpoint, instead of waiting for clients. */
    @Override
    public String endingSignal() {
        return "INT";
    }

    @Override
    public ProcessBuilder process(Guard guard) {
        forgetStrangersPid();
        var command = account.command(List.of(binaries.program("postgres"), "-D", files.toString(), "-c",
                "listen_addresses=127.0.0.1",
                "-c", "port=" + port, "-c", "unix_socket_directories=", "-c", "fsync=on", "-c", "synchronous_commit=on",
                "-c", "full_page_writes=on", "-c", "max_connections=80", "-c", "timezone=UTC", "-c",
                // so that an operator, and deploy/bench, can see which statements run, how often and for how long
                "log_timezone=UTC", "-c", "shared_preload_libraries=pg_stat_statements"));
        return new ProcessBuilder(guard.around(endingSignal(), 30, command)).directory(data.path().toFile());
    }

    /** After kill -9 the pid file stays, and the number in it may be anybody's by now: PostgreSQL would believe that it runs. */
    private void forgetStrangersPid() {
        try {
            var file = files.resolve("postmaster.pid");
            if (Files.exists(file)) {
                long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
                if (ProcessHandle.of(pid).filter(new Leftovers(data)::isOurs).isEmpty()) {
                    Files.delete(file);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            // then PostgreSQL itself says what is wrong with it
        }
    }

    @Override
    public boolean isReady() {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", secrets.database("postgres"))) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
