package social.plaza.deploy.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** What one part says, in a file of its own; turned over at a start when it has grown large. */
final class Log {

    private static final long LARGE = 10_000_000;
    private static final int OLD_ONES = 3;
    private static final int TAIL = 8_192;

    private final Path file;

    Log(DataDirectory data, String part) {
        this.file = data.directory("logs").resolve(part + ".log");
    }

    Path file() {
        return file;
    }

    void turnOver() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            if (Files.size(file) > LARGE) {
                for (int i = OLD_ONES; i > 0; i--) {
                    var older = i == 1 ? file : numbered(i - 1);
                    if (Files.exists(older)) {
                        Files.move(older, numbered(i), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    /** Something that the launcher has to add. */
    void note(String text) {
        try {
            Files.writeString(file, "launcher: " + text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            // a note is not worth an end
        }
    }

    /** The last lines, for someone who has to find out why. */
    String tail() {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            content.seek(Math.max(0, content.length() - TAIL));
            var bytes = new byte[TAIL];
            int read = content.read(bytes);
            var lines = new String(bytes, 0, Math.max(0, read), StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
        } catch (IOException unreadable) {
            return "(no log: " + unreadable.getMessage() + ")";
        }
    }

    /** Gives every line that is written from now on, until the launcher ends. */
    void follow(Consumer<String> line) {
        Thread.ofVirtual().start(() -> {
            try (var content = new RandomAccessFile(file.toFile(), "r")) {
                content.seek(content.length());
                while (true) {
                    var next = content.readLine();
                    if (next == null) {
                        Thread.sleep(200);
                    } else {
                        line.accept(new String(next.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException | InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
