package social.plaza.deploy.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of an earlier start on this data directory that still run, for instance because their guard was killed, too. */
final class Leftovers {

    private final Path postgres;
    private final String applications;

    Leftovers(DataDirectory data) {
        this.postgres = data.path("postgres");
        this.applications = data.path("apps") + "/";
    }

    /** PostgreSQL's programs lie in the data directory, and so do the jars that Java runs: nobody else's do. */
    boolean isOurs(ProcessHandle process) {
        var program = process.info().command().map(Path::of);
        return program.filter(each -> each.startsWith(postgres)).isPresent()
                || program.filter(each -> each.endsWith("java")).isPresent()
                        && process.info().commandLine().filter(line -> line.contains(applications)).isPresent();
    }

    /** Services first, so that PostgreSQL has no clients left to wait for. */
    void end() {
        end(ours().stream()
                .filter(process -> process.info().command().filter(each -> each.endsWith("java")).isPresent())
                .toList());
        end(ours());
    }

    private List<ProcessHandle> ours() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        for (var each : processes) {
            try {
                each.onExit().get(20, TimeUnit.SECONDS);
            } catch (TimeoutException deaf) {
                each.destroyForcibly();
                each.onExit().join();
            } catch (Exception interrupted) {
                return;
            }
        }
    }
}
