package social.plaza.deploy.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What was asked for on the command line. */
record Options(Path data, int port, boolean demo, boolean verbose, boolean training) {

    static Options parse(String... arguments) {
        var options = new Options(Path.of(System.getProperty("user.home"), ".plaza"), 8080, true, false, true);
        for (var rest = List.of(arguments).iterator(); rest.hasNext();) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String name, Iterator<String> rest) {
        return switch (name) {
            case "--data" -> new Options(Path.of(value(name, rest)).toAbsolutePath().normalize(), port, demo, verbose,
                    training);
            case "--port" -> new Options(data, port(value(name, rest)), demo, verbose, training);
            case "--no-demo" -> new Options(data, port, false, verbose, training);
            case "--verbose" -> new Options(data, port, demo, true, training);
            case "--no-training" -> new Options(data, port, demo, verbose, false);
            default -> throw Refusal.misused("unknown option: %s", name);
        };
    }

    private static String value(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw Refusal.misused("%s needs a value", name);
        }
        return rest.next();
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw Refusal.misused("--port needs a number from 1 to 65535, not %s", value);
    }
}
