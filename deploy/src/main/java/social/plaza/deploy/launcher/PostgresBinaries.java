package social.plaza.deploy.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL 18 itself, which comes as an archive on the class path and is unpacked once. */
final class PostgresBinaries {

    private final Path root;

    /** The directory is named for the major version, which also is that of the files that it can read. */
    PostgresBinaries(DataDirectory data) {
        this.root = data.directory("postgres").resolve("18");
        if (!Files.exists(root)) {
            unpack();
        }
    }

    String program(String name) {
        return root.resolve("bin").resolve(name).toString();
    }

    private void unpack() {
        var fresh = root.resolveSibling("unpacking");
        try (var archive = archive()) {
            delete(fresh);
            for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null;) {
                place(entry, archive, fresh);
            }
            Files.move(fresh, root);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static TarArchiveInputStream archive() throws IOException {
        for (var name : Machine.postgresArchives()) {
            var packed = PostgresBinaries.class.getResourceAsStream(name);
            if (packed != null) {
                return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            }
        }
        throw Refusal.because("Plaza brings no PostgreSQL for this kind of machine (%s, %s).",
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path under) throws IOException {
        var target = under.resolve(entry.getName()).normalize();
        if (!target.startsWith(under)) {
            throw new IOException("An entry that leaves its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target,
                    PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var all = Files.walk(tree)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
