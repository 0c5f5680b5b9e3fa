package social.plaza.deploy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;

/**
 * A copy of the built applications in the data directory: what runs does not break when somebody builds again meanwhile, and its
 * path tells whose process it is.
 */
final class Installation {

    private final Path home;
    private final DataDirectory data;
    private final Settings stamps;

    Installation(Path home, DataDirectory data) {
        this.home = home;
        this.data = data;
        this.stamps = new Settings(data, "apps.properties");
    }

    Path of(String application) {
        var built = home.resolve(application).resolve("target").resolve("quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw Refusal.because("%s is not built. Start Plaza with deploy/run, which builds it.", application);
        }
        var installed = data.directory("apps").resolve(application);
        try {
            var stamp = stamp(built);
            if (!Files.exists(installed) || !stamp.equals(stamps.once(application, () -> ""))) {
                PostgresBinaries.delete(installed);
                copy(built, installed);
                stamps.put(application, stamp);
            }
            return installed;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Names, sizes and times of all files, which differ after each build, and the JDK, whose caches fit no other. */
    private static String stamp(Path tree) throws IOException {
        var sum = new CRC32();
        sum.update(System.getProperty("java.vm.version").getBytes());
        try (var files = Files.walk(tree)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update((tree.relativize(file) + ":" + Files.size(file) + ":" + Files.getLastModifiedTime(file))
                        .getBytes());
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
