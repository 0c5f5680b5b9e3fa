package social.plaza.content.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How many pixels the largest part of a WebP has (RFC 9649): what its head says may be less than what is packed in it, and its
 * reader goes by the latter.
 */
final class WebpSize {

    private static final int FIRST = 12;
    private static final int HEAD = 8;
    private static final int FRAME_HEAD = 16;

    private WebpSize() {}

    static long pixels(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long most = 0;
        for (long at = FIRST; at + HEAD <= bytes.length;) {
            String name = new String(bytes, (int) at, 4, StandardCharsets.US_ASCII);
            long length = Integer.toUnsignedLong(all.getInt((int) at + 4));
            int content = (int) at + HEAD;
            if (bytes.length - content >= 10) {
                most = Math.max(most, pixels(name, all, content));
            }
            at = content + (name.equals("ANMF") ? FRAME_HEAD : length + length % 2);
        }
        return most;
    }

    private static long pixels(String chunk, ByteBuffer all, int at) {
        return switch (chunk) {
            case "VP8 " -> (long) (all.getShort(at + 6) & 0x3fff) * (all.getShort(at + 8) & 0x3fff);
            case "VP8L" -> ((all.getInt(at + 1) & 0x3fffL) + 1) * ((all.getInt(at + 1) >>> 14 & 0x3fffL) + 1);
            case "VP8X" -> ((all.getInt(at + 4) & 0xffffffL) + 1) * ((all.getInt(at + 6) >>> 8 & 0xffffffL) + 1);
            default -> 0;
        };
    }
}
