package social.plaza.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the files of pictures lie: whole under their name, or not there at all. */
interface PictureStore {

    /** A file to be read once, and closed. */
    record Stored(long length, InputStream bytes) {}

    /** Keeps a file; when this returns, it outlives a crash. Kept again, it is the same. */
    void put(StoredFile file) throws IOException;

    Optional<Stored> open(String name) throws IOException;

    /** Gone already is gone, too. */
    void delete(String name) throws IOException;
}
