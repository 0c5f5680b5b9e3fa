package social.plaza.deploy.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Names and values that are chosen once and then stay, in a file of the data directory. */
final class Settings {

    private final DataDirectory data;
    private final Path file;
    private final TreeMap<String, String> values = new TreeMap<>();

    Settings(DataDirectory data, String name) {
        this.data = data;
        this.file = data.path(name);
        read();
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            var read = new Properties();
            read.load(new StringReader(Files.readString(file)));
            read.forEach((key, value) -> values.put((String) key, (String) value));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String name) {
        return get(name).isPresent();
    }

    /** The value that stands, or else the one made now, which is on disk before anybody sees it. */
    synchronized String once(String name, Supplier<String> made) {
        if (!values.containsKey(name)) {
            put(name, made.get());
        }
        return values.get(name);
    }

    synchronized void put(String name, String value) {
        values.put(name, value);
        var lines = new StringBuilder();
        values.forEach((key, each) -> lines.append(key).append('=').append(each.replace("\\", "\\\\")).append('\n'));
        data.keep(file, lines.toString());
    }
}
