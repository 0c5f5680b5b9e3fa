package social.plaza.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import social.plaza.http.BadRequest;

/**
 * Reads a form with a picture, as it comes, into a file. Not by Quarkus, whose reader of forms takes what comes in chunks of
 * whatever length: here it comes through the counter of {@code BodySize}.
 */
final class ReadingUpload implements AutoCloseable {

    static final String IMAGE = "image";
    static final String ALT = "alt";

    private static final int PART = 64 * 1024;
    private static final int MAX_FIELDS = 4;
    private static final int MAX_HEAD = 4 * 1024;

    private final DefaultHttpDataFactory files = new DefaultHttpDataFactory(true);
    private final HttpPostMultipartRequestDecoder form;

    /** @throws BadRequest if it is no form */
    ReadingUpload(String contentType) {
        files.setDeleteOnExit(false);
        if (!HttpPostRequestDecoder.isMultipart(head(contentType))) {
            throw unreadable();
        }
        try {
            form = new HttpPostMultipartRequestDecoder(files, head(contentType), StandardCharsets.UTF_8, MAX_FIELDS,
                    MAX_HEAD);
        } catch (RuntimeException unreadable) {
            throw unreadable();
        }
    }

    private static HttpRequest head(String contentType) {
        HttpRequest head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        head.headers().set("Content-Type", contentType);
        return head;
    }

    Received read(InputStream body) throws IOException {
        try {
            byte[] part = new byte[PART];
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                form.offer(new DefaultHttpContent(Unpooled.copiedBuffer(part, 0, read)));
            }
            form.offer(LastHttpContent.EMPTY_LAST_CONTENT);
            return received(form.getBodyHttpDatas());
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException | IndexOutOfBoundsException malformed) {
            throw unreadable();
        } catch (HttpPostRequestDecoder.TooManyFormFieldsException tooMany) {
            throw new BadRequest("body", "must have one picture, and no other field but its alt text");
        }
    }

    private static Received received(List<InterfaceHttpData> parts) throws IOException {
        Optional<FileUpload> image = Optional.empty();
        String alt = null;
        for (InterfaceHttpData part : parts) {
            if (part instanceof FileUpload file && file.getName().equals(IMAGE) && image.isEmpty()) {
                image = Optional.of(file);
            } else if (part instanceof Attribute words && words.getName().equals(ALT) && alt == null) {
                alt = Normalizer.normalize(words.getValue(), Normalizer.Form.NFC).strip();
            } else {
                throw new BadRequest(part.getName(), part.getName().equals(IMAGE)
                        ? "must be one file"
                        : "is not a field of this request");
            }
        }
        FileUpload file = image.filter(there -> there.isCompleted() && there.length() > 0)
                .orElseThrow(() -> new BadRequest(IMAGE, "is required: the file of a picture"));
        if (file.length() > PictureTooLarge.MAX_BYTES) {
            throw PictureTooLarge.inBytes();
        }
        return new Received(file.getFile().toPath(), alt == null || alt.isEmpty() ? null : alt);
    }

    private static BadRequest unreadable() {
        return new BadRequest("body", "is no well-formed multipart/form-data");
    }

    @Override
    public void close() {
        form.destroy();
        files.cleanAllHttpData();
    }
}
