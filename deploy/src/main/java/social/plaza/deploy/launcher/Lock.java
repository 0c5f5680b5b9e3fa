package social.plaza.deploy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One square per data directory. The kernel lets go of the lock however its holder dies, so it is never stale. */
final class Lock {

    private final FileChannel held;

    private Lock(FileChannel held) {
        this.held = held;
    }

    static Lock take(DataDirectory data, String address) {
        var told = data.path("address");
        try {
            var channel = FileChannel.open(data.path("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw Refusal.because(
                        "Plaza already runs on %s: %s%nStop it first, or start another one with --data DIR and --port N.",
                        data, addressIn(told));
            }
            data.keep(told, address);
            return new Lock(channel);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String addressIn(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "it is just starting";
    }

    /** At the very end. Who holds a lock keeps it in reach until then: a channel that nobody refers to is closed by and by. */
    void release() {
        try {
            held.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
