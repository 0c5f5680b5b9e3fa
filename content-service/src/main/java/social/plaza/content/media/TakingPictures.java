package social.plaza.content.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** From an upload to a picture: made anew, stored, and entered, in this order. What is cut off in between leaves loose files. */
@ApplicationScoped
class TakingPictures {

    @Inject
    MakingPictures making;

    @Inject
    LooseFiles loose;

    @Inject
    PictureStore store;

    @Inject
    KeepingPictures keeping;

    Response take(UUID owner, Received received) {
        return making.make(received.file(), files -> {
            store(files);
            return keeping.keep(owner, new KeepingPictures.Made(files.getLast().name(), received.alt(), files));
        });
    }

    void store(List<StoredFile> files) {
        loose.expect(files.stream().map(StoredFile::name).toList());
        try {
            for (StoredFile file : files) {
                store.put(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
