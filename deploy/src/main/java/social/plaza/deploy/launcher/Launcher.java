package social.plaza.deploy.launcher;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Starts Plaza and stays with it: the main class behind deploy/run. */
public final class Launcher {

    private final Terminal terminal = new Terminal();
    private final Options options;
    private final String address;
    private volatile boolean ending;

    private Launcher(Options options) {
        this.options = options;
        this.address = "http://localhost:" + options.port();
    }

    public static void main(String... arguments) throws InterruptedException {
        try {
            new Launcher(Options.parse(arguments)).run();
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.exitCode());
        } catch (UncheckedIOException failed) {
            System.err.println("Plaza cannot run: " + failed.getCause());
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private void run() {
        var begun = Instant.now();
        var data = DataDirectory.open(options.data());
        var lock = Lock.take(data, address);
        new Leftovers(data).end();
        if (!Ports.isFree(options.port())) {
            throw Refusal.because("Port %d is taken by another program. Choose another one with --port N.",
                    options.port());
        }
        terminal.say("Starting Plaza on %s", data);
        var secrets = new Secrets(data);
        var environment = new Environment(System.getenv(), secrets, address);
        var square = new Square(data, secrets, environment, Path.of(System.getProperty("plaza.home")), terminal,
                options.verbose());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(square, lock)));
        square.start(options.port());
        var demo = new DemoSquare(data, secrets, environment, URI.create("http://127.0.0.1:" + options.port()),
                terminal);
        if (options.demo()) {
            demo.load();
        }
        if (ending) {
            return;
        }
        terminal.say("Plaza is ready: %s", address);
        new Welcome(data, environment, terminal).say(Duration.between(begun, Instant.now()));
        demo.introduce();
        if (options.training()) {
            square.train();
        }
    }

    private void stop(Square square, Lock lock) {
        ending = true;
        terminal.say("Ending Plaza …");
        square.stop();
        lock.release();
        terminal.say("Plaza has ended.");
    }
}
