package social.plaza.web.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture together with the words that are on it, for programs that look for them there. */
final class Png {

    private static final String FORMAT = "javax_imageio_png_1.0";

    private Png() {}

    static byte[] of(BufferedImage picture, String words) {
        var bytes = new ByteArrayOutputStream(64 << 10);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromBufferedImageType(picture.getType()), null);
            metadata.mergeTree(FORMAT, described(words));
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, metadata), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode described(String words) {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", "Description");
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", words);
        var text = new IIOMetadataNode("iTXt");
        text.appendChild(entry);
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(text);
        return root;
    }
}
