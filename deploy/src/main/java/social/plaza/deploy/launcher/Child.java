package social.plaza.deploy.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A part that runs: started, watched, started again when it dies alone, and ended. */
final class Child {

    private static final Duration SETTLED = Duration.ofMinutes(1);
    private static final long LONGEST_PAUSE = 30_000;

    private final Part part;
    private final Guard guard;
    private final Log log;
    private final Terminal terminal;

    private Process process;
    private Instant startedAt;
    private long pause = 500;
    private boolean wanted;
    private boolean seenReady;

    Child(Part part, Guard guard, Log log, Terminal terminal) {
        this.part = part;
        this.guard = guard;
        this.log = log;
        this.terminal = terminal;
    }

    void start() {
        log.turnOver();
        wanted = true;
        launch();
    }

    private synchronized void launch() {
        if (!wanted) {
            return;
        }
        try {
            startedAt = Instant.now();
            process = part.process(guard).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile())).start();
            process.onExit().thenAccept(this::died);
        } catch (IOException failed) {
            throw Refusal.because("%s cannot be started: %s", part.name(), failed.getMessage());
        }
    }

    /** Not before it was ready once: then it would only fail again, and the person at the terminal has to know why. */
    private synchronized void died(Process dead) {
        if (!wanted || !seenReady || dead != process) {
            return;
        }
        pause = startedAt.plus(SETTLED).isBefore(Instant.now()) ? 500 : Math.min(pause * 2, LONGEST_PAUSE);
        terminal.tell(part.name(), "ended by itself (%s) and is started again", meaning(dead.exitValue()));
        Thread.ofVirtual().start(() -> startAgain(dead));
    }

    /** Ends quietly if the new one dies, too: that has been said by then, and starts the next. */
    private void startAgain(Process dead) {
        try {
            dead.getOutputStream().close();
            Thread.sleep(pause);
            launch();
            awaitReady(Duration.ofMinutes(5));
            terminal.tell(part.name(), "ready again");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException | Refusal notReady) {
            log.note(notReady.getMessage());
        }
    }

    void awaitReady(Duration patience) {
        var awaited = current();
        var deadline = Instant.now().plus(patience);
        while (!part.isReady()) {
            if (!awaited.isAlive() || Instant.now().isAfter(deadline)) {
                throw Refusal.because("%s did not become ready (%s). The end of %s:%n%n%s", part.name(),
                        awaited.isAlive() ? "after " + patience.toSeconds() + " seconds" : meaning(awaited.exitValue()),
                        log.file(),
                        log.tail());
            }
            pause();
        }
        seenReady = true;
    }

    String name() {
        return part.name();
    }

    Duration sinceStart() {
        return Duration.between(startedAt, Instant.now());
    }

    private synchronized Process current() {
        if (process == null) {
            throw Refusal.because("%s was ended while it started.", part.name());
        }
        return process;
    }

    void stop() {
        synchronized (this) {
            wanted = false;
        }
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException alreadyGone) {
            // nothing left to end
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String meaning(int exitCode) {
        return exitCode > 128 ? "signal " + (exitCode - 128) : "exit code " + exitCode;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
