package social.plaza.deploy;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Plaza as someone at a terminal starts it: the real launcher, in a process of its own, with all its children. */
public final class RunningSquare implements AutoCloseable {

    public static final Path HOME = Path
            .of(System.getProperty("plaza.home", Path.of("").toAbsolutePath().getParent().toString()));

    /** All that it starts lives for minutes: what the second compiler costs, and to make room for classes in steps, is lost on it. */
    private static final String QUICKLY = "-XX:TieredStopAtLevel=1 -XX:MetaspaceSize=192m";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private final Process launcher;
    private final List<String> said = new CopyOnWriteArrayList<>();

    private RunningSquare(Path data, int port, Process launcher) {
        this.data = data;
        this.port = port;
        this.launcher = launcher;
        // Tests that are cut off must not leave a square behind.
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try {
            launcher.inputReader().lines().forEach(said::add);
        } catch (UncheckedIOException ended) {
            // it was killed in the middle of a word
        }
    }

    /** Started, but not yet ready. */
    public static RunningSquare starting(Path data, int port, Map<String, String> environment, String... options) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m",
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dplaza.home=" + HOME, "-cp",
                        HOME.resolve("deploy/target/launcher") + "/*", "social.plaza.deploy.launcher.Launcher",
                        "--data", data.toString(),
                        "--port", String.valueOf(port)));
        command.addAll(List.of(options));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true);
            process.environment().put("JAVA_TOOL_OPTIONS", QUICKLY);
            process.environment().putAll(environment);
            return new RunningSquare(data, port, process.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static RunningSquare start(Path data, int port, Map<String, String> environment, String... options) {
        var square = starting(data, port, environment, options);
        square.awaitLine("Plaza is ready: http://localhost:" + port);
        return square;
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    public ProcessHandle launcher() {
        return launcher.toHandle();
    }

    public int exitCode() throws InterruptedException {
        if (!launcher.waitFor(PATIENCE.toSeconds(), SECONDS)) {
            launcher.destroy();
            throw new AssertionError("The launcher still runs; it said " + said);
        }
        return launcher.exitValue();
    }

    public void awaitLine(String part) {
        await("the line \"" + part + "\"", () -> {
            if (!launcher.isAlive() && said.stream().noneMatch(line -> line.contains(part))) {
                throw new AssertionError("The launcher ended without the line \"" + part + "\"; it said " + said);
            }
            return said.stream().anyMatch(line -> line.contains(part));
        });
    }

    public static void await(String what, BooleanSupplier condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Waited in vain for " + what);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** Everything that runs out of this data directory, whoever its parent is by now. */
    public List<ProcessHandle> children() {
        return ProcessHandle.allProcesses()
                .filter(process -> !process.equals(launcher.toHandle()))
                .filter(process -> process.info().command().filter(command -> command.startsWith(data + "/"))
                        .isPresent()
                        || process.info().commandLine()
                                .filter(line -> line.contains(data + "/apps/") || line.contains(data + "/guard"))
                                .isPresent())
                .toList();
    }

    public ProcessHandle child(String commandPart) {
        return children().stream()
                .filter(process -> !process.info().command().orElse("").endsWith("sh"))
                .filter(process -> process.info().commandLine().filter(line -> line.contains(commandPart)).isPresent())
                .findFirst().orElseThrow(() -> new AssertionError("No process with " + commandPart));
    }

    public Properties kept(String file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(data.resolve(file))));
            return properties;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(PATIENCE.toSeconds(), SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
