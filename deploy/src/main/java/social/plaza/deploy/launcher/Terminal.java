package social.plaza.deploy.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who started Plaza sees. */
final class Terminal {

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);

    void say(String line, Object... values) {
        out.println(values.length == 0 ? line : line.formatted(values));
    }

    /** A part and what is to be said of it, in two columns. */
    void tell(String part, String line, Object... values) {
        say("  %-19s %s", part, line.formatted(values));
    }
}
