package social.plaza.content.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of pictures that are taken, each told by how it begins: what it is called, or called by its sender, tells nothing. */
enum PictureKind {

    JPEG("image/jpeg", "jpg", new int[]{0xff, 0xd8, 0xff}), PNG("image/png", "png",
            new int[]{0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}), GIF("image/gif", "gif",
                    new int[]{'G', 'I', 'F', '8', Beginning.ANY, 'a'}), WEBP("image/webp", "webp",
                            new int[]{'R', 'I', 'F', 'F', Beginning.ANY, Beginning.ANY, Beginning.ANY, Beginning.ANY,
                                    'W', 'E', 'B', 'P'});

    /** So many bytes tell. */
    static final int BEGINNING = 16;

    private final String type;
    private final String ending;
    private final int[] beginning;

    PictureKind(String type, String ending, int[] beginning) {
        this.type = type;
        this.ending = ending;
        this.beginning = beginning;
    }

    static Optional<PictureKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (beginning[i] != Beginning.ANY && beginning[i] != (bytes[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    /** What reading one costs is not the same for all. */
    int maxMegapixels() {
        return this == WEBP ? PictureTooLarge.MAX_MEGAPIXELS_OF_WEBP : PictureTooLarge.MAX_MEGAPIXELS;
    }

    String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    /** The name under which the JDK knows who reads and writes it. */
    String format() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final class Beginning {
        static final int ANY = -1;
    }
}
