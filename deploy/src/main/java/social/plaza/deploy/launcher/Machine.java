package social.plaza.deploy.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What this machine offers. */
final class Machine {

    private Machine() {}

    static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(Pattern.quote(File.pathSeparator)))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    static boolean isRoot() {
        return "0".equals(answer("id", "-u"));
    }

    /** What a command prints, or nothing at all if it fails. */
    static String answer(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var said = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException notThere) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The names under which the PostgreSQL for this machine may lie on the class path. */
    static List<String> postgresArchives() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var kind = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return List.of("/postgres-" + system + "-" + kind + ".txz");
    }
}
