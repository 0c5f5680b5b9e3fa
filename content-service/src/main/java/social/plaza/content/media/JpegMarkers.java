package social.plaza.content.media;

/**
 * What stands between the data of a JPEG, as ISO 10918-1 lays it out: which way up it is, over how many scans it is spread, and
 * whether it has an end. A decoder forgives what has none, and paints the rest grey.
 */
final class JpegMarkers {

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int APP1 = 0xe1;

    private final byte[] bytes;
    private int at = 2;
    private int scans;
    private int orientation = Exif.UPRIGHT;
    private boolean complete;

    JpegMarkers(byte[] bytes) {
        this.bytes = bytes;
        walk();
    }

    int scans() {
        return scans;
    }

    int orientation() {
        return orientation;
    }

    boolean isComplete() {
        return complete;
    }

    private void walk() {
        for (int marker = next(); marker >= 0; marker = next()) {
            if (marker == END) {
                complete = scans > 0;
                return;
            }
            int length = at + 1 < bytes.length ? (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff : 0;
            if (marker == START_OF_SCAN) {
                scans++;
            } else if (marker == APP1 && orientation == Exif.UPRIGHT && scans == 0) {
                orientation = Exif.orientation(bytes, at + 2, Math.min(bytes.length, at + length));
            }
            at += Math.max(2, length);
        }
    }

    /** The next marker that is followed by a segment, or ends all; -1 where there is none. */
    private int next() {
        while (at + 1 < bytes.length) {
            int code = bytes[at + 1] & 0xff;
            if ((bytes[at] & 0xff) == 0xff && code != 0 && code != 0xff && (code < 0xd0 || code > 0xd8)) {
                at += 2;
                return code;
            }
            at++;
        }
        return -1;
    }
}
