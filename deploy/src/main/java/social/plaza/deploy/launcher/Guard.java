package social.plaza.deploy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Puts a command under a tiny watcher (guard.sh), so that it cannot outlive the launcher, not even after kill -9. */
final class Guard {

    private final Path script;

    Guard(DataDirectory data) {
        this.script = data.path("guard");
        try (var source = Guard.class.getResourceAsStream("guard.sh")) {
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A group of its own, where there is setsid: a Ctrl-C is for the launcher, which then ends all in good order. */
    List<String> around(String signal, int graceSeconds, List<String> command) {
        var guarded = new ArrayList<String>();
        if (Machine.has("setsid")) {
            guarded.add("setsid");
        }
        guarded.addAll(List.of("sh", script.toString(), signal, String.valueOf(graceSeconds)));
        guarded.addAll(command);
        return guarded;
    }
}
