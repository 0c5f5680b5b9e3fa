package social.plaza.content.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.http.Problem;

/** Pictures that nobody uploads, but Plaza finds in what it imports: made anew and kept like all others, within the same limits. */
@ApplicationScoped
public class ImportingPictures {

    @Inject
    MakingPictures making;

    @Inject
    TakingPictures taking;

    @Inject
    KeepingPictures keeping;

    /**
     * Keeps a picture.
     *
     * @param alt what is to be seen, or null
     * @return the path of it; empty if these bytes are no picture that is taken, or its owner has no more room
     */
    public Optional<String> take(UUID owner, byte[] bytes, String alt) {
        try {
            Path file = Files.createTempFile("plaza-import", ".picture");
            try {
                Files.write(file, bytes);
                return Optional.of(making.make(file, files -> {
                    taking.store(files);
                    return keeping.enter(owner,
                            new KeepingPictures.Made(files.getLast().name(), shortened(alt), files));
                }).url());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (Problem notTaken) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String shortened(String alt) {
        return alt == null || alt.isBlank()
                ? null
                : alt.substring(0, alt.offsetByCodePoints(0, Math.min(Received.MAX_ALT,
                        alt.codePointCount(0, alt.length()))));
    }
}
