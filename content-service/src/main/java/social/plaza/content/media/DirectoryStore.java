package social.plaza.content.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A directory, and in it 256 others, so that none of them holds too many files. */
class DirectoryStore implements PictureStore {

    private final Path home;
    private final Path unfinished;

    /** Makes it where it is not there. */
    DirectoryStore(Path home) throws IOException {
        this.home = home;
        this.unfinished = Files.createDirectories(home.resolve("unfinished"));
    }

    @Override
    public void put(StoredFile file) throws IOException {
        Path place = place(file.name());
        Files.createDirectories(place.getParent());
        Path temporary = Files.createTempFile(unfinished, "", null);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                for (ByteBuffer bytes = ByteBuffer.wrap(file.bytes()); bytes.hasRemaining();) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent());
            force(home);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The names in a directory are on the disk only once it is, too. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<Stored> open(String name) throws IOException {
        try {
            Path place = place(name);
            return Optional.of(new Stored(Files.size(place), Files.newInputStream(place)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(place(name));
    }

    private Path place(String name) {
        if (!StoredFile.canBe(name)) {
            throw new IllegalArgumentException("no name of a file: " + name);
        }
        return home.resolve(name.substring(0, 2)).resolve(name);
    }
}
