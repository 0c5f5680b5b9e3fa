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
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
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

    /** So much is made of the pixels of one picture; of more than that every second, or third, is taken. */
    private static final long MAX_UNPACKED = 48 << 20;

    /** Measured: the reader of WebP holds a whole picture in small objects, whatever is to become of it. */
    private static final int BYTES_FOR_A_PIXEL_OF_WEBP = 9;

    /**
     * What the pixels will be, before they are.
     *
     * @param step of how many rows and columns one is taken
     * @param width of what is taken, and {@code height}
     * @param bytes that they need in memory
     */
    record Size(int step, int width, int height, long bytes) {}

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
        return reading(beginning(file), () -> new FileImageInputStream(file.toFile()), (reader, kind) -> {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > kind.maxMegapixels() * 1_000_000L) {
                throw PictureTooLarge.inPixels(kind.maxMegapixels());
            }
            return kind == PictureKind.WEBP
                    ? new Size(1, width, height, (long) width * height * BYTES_FOR_A_PIXEL_OF_WEBP)
                    : size(width, height, bytesPerPixel(reader.getRawImageType(0)));
        });
    }

    private static Size size(int width, int height, int bytesPerPixel) {
        int step = 1;
        while ((long) (width / step) * (height / step) * bytesPerPixel > MAX_UNPACKED) {
            step++;
        }
        int taken = width / step;
        int rows = height / step;
        return new Size(step, taken, rows, (long) taken * rows * bytesPerPixel);
    }

    /** A JPEG that does not say has three. */
    private static int bytesPerPixel(ImageTypeSpecifier type) {
        return type == null ? 3 : Math.max(1, (type.getColorModel().getPixelSize() + 7) / 8);
    }

    /** @throws BrokenPicture if it is not whole */
    BufferedImage decode(byte[] bytes, Size size) {
        return reading(bytes, () -> new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)),
                (reader, kind) -> {
                    if (kind == PictureKind.JPEG) {
                        mustBeWhole(new JpegMarkers(bytes));
                    }
                    if (kind == PictureKind.WEBP && WebpSize.pixels(bytes) > kind.maxMegapixels() * 1_000_000L) {
                        throw PictureTooLarge.inPixels(kind.maxMegapixels());
                    }
                    ImageReadParam every = reader.getDefaultReadParam();
                    every.setSourceSubsampling(size.step(), size.step(), 0, 0);
                    return reader.read(0, every);
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
