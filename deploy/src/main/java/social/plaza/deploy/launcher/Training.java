package social.plaza.deploy.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes each application's ahead-of-time cache, once after each build, with which the next start takes a third of the work: while
 * Plaza runs, and behind everything else, a second copy is started, ended, and leaves what it has loaded.
 */
final class Training {

    private static final int PATIENCE_SECONDS = 120;

    private final Guard guard;
    private final Log log;
    private Process running;
    private boolean stopped;

    Training(Guard guard, Log log) {
        this.guard = guard;
        this.log = log;
    }

    void begin(List<Application> applications, int port) {
        Thread.ofVirtual().start(() -> applications.stream().filter(each -> !Files.exists(each.cache()))
                .forEach(each -> train(each, port)));
    }

    /** A cache that does not come about costs nothing but the time that it would have saved. */
    private void train(Application application, int port) {
        var fresh = application.cache().resolveSibling("app.aot.new");
        try {
            var copy = start(application.copy(port, fresh));
            if (copy != null && awaitReady(copy, port)) {
                copy.descendants()
                        .filter(each -> each.info().command().filter(java -> java.endsWith("java")).isPresent())
                        .findFirst().ifPresent(ProcessHandle::destroy);
                if (copy.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && Files.exists(fresh)) {
                    Files.move(fresh, application.cache(), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException failed) {
            log.note("No ahead-of-time cache for " + application.name() + ": " + failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    /** Ended by SIGKILL if the launcher ends: it has nothing to lose, and nobody should wait for it. */
    private synchronized Process start(ProcessBuilder copy) throws IOException {
        if (stopped) {
            return null;
        }
        var command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(copy.command());
        running = copy.command(guard.around("KILL", 0, command)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile())).start();
        return running;
    }

    private static boolean awaitReady(Process copy, int port) throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS && copy.isAlive(); second++) {
            if (Application.isReady(port)) {
                return true;
            }
            Thread.sleep(1_000);
        }
        return false;
    }

    void stop() {
        synchronized (this) {
            stopped = true;
        }
        end();
    }

    private synchronized void end() {
        try {
            if (running != null) {
                running.getOutputStream().close();
                running.waitFor(5, TimeUnit.SECONDS);
                running = null;
            }
        } catch (IOException alreadyGone) {
            running = null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
