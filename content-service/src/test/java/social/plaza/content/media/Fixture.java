package social.plaza.content.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/** Pictures, and what pretends to be one, made for tests. */
final class Fixture {

    private Fixture() {}

    /** Red at the left, blue at the right. */
    static BufferedImage halves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return written("jpeg", halves(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** One that no other test has: its colour is its own. */
    static byte[] unique(int width, int height) {
        BufferedImage image = halves(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % width, i / width, (int) (Math.random() * 0xffffff));
        }
        return written("png", image);
    }

    static byte[] png(int width, int height) {
        return written("png", halves(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] written(String format, BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A picture of 40 by 20 pixels that a browser wrote, red and blue. */
    static byte[] webp() {
        return Base64.getDecoder().decode(
                "UklGRnYAAABXRUJQVlA4IGoAAADQBACdASooABQAPm0skkWkIqGYBABABsSgB2APwg4QIYB+AFd/7gABe8wZ/aoyYAD+8JtD//5Bdm2zmf//5Af8gP+QH/j+nysH+gzG5ufyA6yfnGP/8gPfz/gCWC1pzINRsiaV04x0eAAA");
    }

    /** One that says of itself that it has so many pixels. */
    static byte[] webpOf(int width, int height) {
        byte[] webp = webp();
        var head = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort(26, (short) width).putShort(28, (short) height);
        return webp;
    }

    /** One that says that it is small, and holds another that is not. */
    static byte[] webpThatHides(int width, int height) {
        byte[] hidden = webpOf(width, height);
        var whole = ByteBuffer.allocate(hidden.length + 18).order(ByteOrder.LITTLE_ENDIAN);
        whole.put(hidden, 0, 12).put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0).putInt(39)
                .putShort((short) (19 << 8)).put(hidden, 12, hidden.length - 12);
        whole.putInt(4, hidden.length + 10);
        // three bytes each: the width less one, and the height less one
        whole.put(24, new byte[]{39, 0, 0, 19, 0, 0});
        return whole.array();
    }

    /** With a place, a comment and the remark that the camera was held upright, so that the top is at the right. */
    static byte[] photographed(byte[] jpeg) {
        byte[] tiff = bytes(out -> {
            out.writeBytes("MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            entry(out, 0x0112, 3, 1, 6 << 16);
            entry(out, 0x8825, 4, 1, 38);
            out.writeInt(0);
            out.writeShort(1);
            entry(out, 0x0001, 2, 2, 'N' << 24);
            out.writeInt(0);
            out.writeBytes("GPS 10.7769 N, 106.7009 E");
        });
        return bytes(out -> {
            out.write(jpeg, 0, 2);
            segment(out, 0xe1, bytes(app -> {
                app.writeBytes("Exif\0\0");
                app.write(tiff);
            }));
            segment(out, 0xfe, "made in my kitchen".getBytes(StandardCharsets.US_ASCII));
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    private static void segment(DataOutputStream out, int marker, byte[] content) throws IOException {
        out.write(0xff);
        out.write(marker);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    /** A PNG that says it has so many pixels, and holds none. */
    static byte[] claiming(int width, int height) {
        return png(width, height, new byte[0], new byte[0]);
    }

    /** A small PNG with a comment that is a few megabytes as it is sent, and a gigabyte once it is unpacked. */
    static byte[] withPackedComment() {
        byte[] packed = deflated(new byte[64 << 20], 16);
        return png(1, 1, deflated(new byte[]{0, 1, 2, 3}, 1), bytes(out -> {
            out.writeBytes("Comment\0\0");
            out.write(packed);
        }));
    }

    private static byte[] png(int width, int height, byte[] pixels, byte[] comment) {
        return bytes(out -> {
            out.write(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(out, "IHDR", bytes(head -> {
                head.writeInt(width);
                head.writeInt(height);
                head.write(new byte[]{8, 2, 0, 0, 0});
            }));
            if (comment.length > 0) {
                chunk(out, "zTXt", comment);
            }
            chunk(out, "IDAT", pixels);
            chunk(out, "IEND", new byte[0]);
        });
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        out.writeInt(content.length);
        out.writeBytes(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] deflated(byte[] part, int times) {
        return bytes(out -> {
            try (var deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
                for (int i = 0; i < times; i++) {
                    deflating.write(part);
                }
            }
        });
    }

    static byte[] joined(byte[] first, String second) {
        return bytes(out -> {
            out.write(first);
            out.write(second.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private interface Writing {

        void to(DataOutputStream out) throws IOException;
    }
}
