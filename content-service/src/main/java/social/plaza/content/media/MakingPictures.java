package social.plaza.content.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Makes the sizes of a picture anew from its pixels, upright, and with nothing else in them. So much at a time as memory has
 * room for: what one account sends must not take the service from the others.
 */
@ApplicationScoped
class MakingPictures {

    static final List<Integer> WIDTHS = List.of(320, 640, 1280);
    static final int LONGEST_SIDE = 2560;

    private static final double QUALITY = 0.85;
    private static final int PATIENCE_SECONDS = 20;

    /** In megabytes: of pixels as they are unpacked, and of two copies of what is made of them. The largest has room alone. */
    private static final int ROOM = 100;
    private static final int BYTES_FOR_A_PIXEL = 4;

    private final Semaphore room = new Semaphore(ROOM, true);

    @Inject
    Decoding decoding;

    /**
     * @param sent the file as it was sent
     * @param then what becomes of the files, the narrowest first; others wait until it is done
     */
    <T> T make(Path sent, Function<List<StoredFile>, T> then) {
        Decoding.Size size = decoding.measure(sent);
        int share = (int) Math.min(ROOM, needed(size) / 1_000_000 + 1);
        take(share);
        try {
            return then.apply(sizes(upright(Files.readAllBytes(sent), size)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            room.release(share);
        }
    }

    /** One copy has the colours that all sizes have, whatever the picture had; where it lies on its side another stands upright. */
    static long needed(Decoding.Size size) {
        double scale = scale(size.width(), size.height());
        return size.bytes() + 2L * BYTES_FOR_A_PIXEL * side(size.width(), scale) * side(size.height(), scale);
    }

    private void take(int share) {
        try {
            if (!room.tryAcquire(share, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyPicturesAtOnce();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManyPicturesAtOnce();
        }
    }

    /** Made smaller first, then turned: the second copy is of what is left. */
    private BufferedImage upright(byte[] bytes, Decoding.Size size) {
        BufferedImage whole = plain(decoding.decode(bytes, size));
        int orientation = Exif.orientation(PictureKind.of(bytes).orElseThrow(), bytes);
        return orientation == Exif.UPRIGHT
                ? whole
                : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(whole);
    }

    private static BufferedImage plain(BufferedImage image) {
        int type = isSeenThrough(image) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        double scale = scale(image.getWidth(), image.getHeight());
        return resized(image, side(image.getWidth(), scale), side(image.getHeight(), scale), type);
    }

    private static double scale(int width, int height) {
        return Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
    }

    private static int side(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    /** Whether any of it lets through what is behind it; many tools write the channel for that, and never use it. */
    private static boolean isSeenThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<StoredFile> sizes(BufferedImage whole) {
        List<StoredFile> files = new ArrayList<>();
        for (int width : WIDTHS) {
            if (width < whole.getWidth()) {
                double scale = (double) width / whole.getWidth();
                files.add(file(resized(whole, width, side(whole.getHeight(), scale), whole.getType())));
            }
        }
        files.add(file(whole));
        return files;
    }

    private static BufferedImage resized(BufferedImage image, int width, int height, int type) {
        if (image.getType() == type && image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        try {
            return Thumbnails.of(image).forceSize(width, height).imageType(type).asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static StoredFile file(BufferedImage image) {
        PictureKind kind = image.getColorModel().hasAlpha() ? PictureKind.PNG : PictureKind.JPEG;
        var bytes = new ByteArrayOutputStream();
        try {
            Thumbnails.of(image).scale(1).imageType(image.getType()).outputFormat(kind.format()).outputQuality(QUALITY)
                    .toOutputStream(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return StoredFile.of(kind, image.getWidth(), image.getHeight(), bytes.toByteArray());
    }
}
