package social.plaza.deploy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The one place where a square is kept: readable for its owner alone, and everything in it too. */
final class DataDirectory {

    private final Path root;

    private DataDirectory(Path root) {
        this.root = root;
    }

    static DataDirectory open(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            return new DataDirectory(root.toRealPath());
        } catch (AccessDeniedException denied) {
            throw Refusal.because("%s may not be written. Choose another with --data DIR.", root);
        } catch (IOException failed) {
            throw Refusal.because("%s cannot be the data directory: %s", root, failed);
        }
    }

    Path path(String... names) {
        return root.resolve(Path.of("", names));
    }

    Path directory(String... names) {
        try {
            return Files.createDirectories(path(names));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Written whole or not at all, and with mode 600 from its first byte on. */
    void keep(Path file, String content) {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
