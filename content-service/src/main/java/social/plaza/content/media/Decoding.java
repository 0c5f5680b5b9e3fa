package social.plaza.content.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

import social.plaza.http.Problem;

/**
 * From bytes that may be anything to pixels. What the bytes say of themselves is looked at first, so that nothing is unpacked
 * that is too large, and nothing but the pixels is read: no profile, no comment, no second frame.
 */
@ApplicationScoped
class Decoding {

    /** A progressive JPEG is painted once for each scan; cameras and tools make a dozen, only an attacker a thousand. */
    private static final int MAX_SCANS = 100;

    /** What the pixels are, before they are. */
    record Size(int width, int height) {

        long pixels() {
            return (long) width * height;
        }
    }

    @PostConstruct
    void findReaders() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Decoding.class.getClassLoader());
        try {
            ImageIO.scanForPlugins();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** @throws NotAPicture, PictureTooLarge, BrokenPicture */
    Size measure(Path file) {
        Size size = reading(beginning(file), () -> new FileImageInputStream(file.toFile()),
                (reader, kind) -> new Size(reader.getWidth(0), reader.getHeight(0)));
        if (size.pixels() > PictureTooLarge.MAX_MEGAPIXELS * 1_000_000L) {
            throw PictureTooLarge.inPixels();
        }
        return size;
    }

    /** @throws BrokenPicture if it is not whole */
    BufferedImage decode(byte[] bytes) {
        return reading(bytes, () -> new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)),
                (reader, kind) -> {
                    if (kind == PictureKind.JPEG) {
                        mustBeWhole(new JpegMarkers(bytes));
                    }
                    return reader.read(0);
                });
    }

    private static void mustBeWhole(JpegMarkers markers) {
        if (!markers.isComplete() || markers.scans() > MAX_SCANS) {
            throw new BrokenPicture();
        }
    }

    private static byte[] beginning(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(PictureKind.BEGINNING);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T reading(byte[] beginning, Opening opening, Reading<T> what) {
        PictureKind kind = PictureKind.of(beginning).orElseThrow(() -> new NotAPicture("image"));
        ImageReader reader = reader(kind);
        try (ImageInputStream stream = opening.open()) {
            reader.setInput(stream, true, true);
            T read = what.of(reader, kind);
            if (read == null) {
                throw new BrokenPicture();
            }
            return read;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw unreadable instanceof Problem told ? told : new BrokenPicture();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(PictureKind kind) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.format());
        if (!readers.hasNext()) {
            throw new IllegalStateException("nothing reads " + kind);
        }
        return readers.next();
    }

    private interface Opening {

        ImageInputStream open() throws IOException;
    }

    private interface Reading<T> {

        T of(ImageReader reader, PictureKind kind) throws IOException;
    }
}
