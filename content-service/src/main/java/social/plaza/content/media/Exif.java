package social.plaza.content.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one thing that matters of what a camera writes beside a picture: which way up it was held (Exif 2.32, tag 0x0112). */
final class Exif {

    static final int UPRIGHT = 1;

    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** @return 1 to 8, as the standard counts them; 1 where nothing, or nothing that makes sense, is said */
    static int orientation(PictureKind kind, byte[] bytes) {
        return switch (kind) {
            case JPEG -> new JpegMarkers(bytes).orientation();
            case PNG -> inChunk(bytes, 8, "eXIf", 4, ByteOrder.BIG_ENDIAN);
            case WEBP -> inChunk(bytes, 12, "EXIF", 0, ByteOrder.LITTLE_ENDIAN);
            case GIF -> UPRIGHT;
        };
    }

    /** What stands in a segment, with its header or without. */
    static int orientation(byte[] bytes, int from, int to) {
        boolean headed = to - from > HEADER.length
                && Arrays.equals(bytes, from, from + HEADER.length, HEADER, 0, HEADER.length);
        int start = headed ? from + HEADER.length : from;
        return to - start < 14 ? UPRIGHT : inDirectory(ByteBuffer.wrap(bytes, start, to - start).slice());
    }

    private static int inDirectory(ByteBuffer tiff) {
        if (tiff.get(0) != tiff.get(1) || tiff.get(0) != 'I' && tiff.get(0) != 'M') {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long start = Integer.toUnsignedLong(tiff.getInt(4));
        if (start + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort((int) start) & 0xffff;
        for (int at = (int) start + 2; entries > 0 && at + ENTRY <= tiff.limit(); at += ENTRY, entries--) {
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                int told = tiff.getShort(at + 8);
                return told >= 1 && told <= 8 ? told : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Chunks of PNG tell their length before their name, those of WebP after it, and have a byte of padding. */
    private static int inChunk(byte[] bytes, int first, String name, int nameAt, ByteOrder order) {
        ByteBuffer all = ByteBuffer.wrap(bytes).order(order);
        int lengthAt = 4 - nameAt;
        long at = first;
        while (at + 8 <= bytes.length) {
            long length = Integer.toUnsignedLong(all.getInt((int) at + lengthAt));
            if (name.equals(new String(bytes, (int) at + nameAt, 4, StandardCharsets.US_ASCII))) {
                return orientation(bytes, (int) at + 8, (int) Math.min(bytes.length, at + 8 + length));
            }
            at += 8 + length + (nameAt == 4 ? 4 : length % 2);
        }
        return UPRIGHT;
    }
}
