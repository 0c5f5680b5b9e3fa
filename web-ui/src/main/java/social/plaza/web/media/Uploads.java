package social.plaza.web.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.multipart.FileUpload;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** Hands pictures that forms bring to content, and says in words why one was not taken. */
@Singleton
public class Uploads {

    /** A large one is read and made anew in several sizes, perhaps after others. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final long MAX_BYTES = 10L << 20;

    private final Content content;
    private final Visitor visitor;

    Uploads(Content content, Visitor visitor) {
        this.content = content;
        this.visitor = visitor;
    }

    /**
     * @param file null, or empty, if none was chosen
     * @param alt what is to be seen on it, null if that is said elsewhere
     * @throws NotTaken with the reason in the visitor's words
     */
    public Picture take(FileUpload file, String alt) {
        if (file == null || file.size() == 0) {
            throw new NotTaken(400, words().none());
        }
        if (file.size() > MAX_BYTES) {
            throw new NotTaken(413, words().tooLarge());
        }
        try {
            var boundary = "picture-" + UUID.randomUUID();
            return content.upload(form(file, alt, boundary), "multipart/form-data; boundary=" + boundary, "/media")
                    .patiently(PATIENCE).as(Picture.class);
        } catch (Refused refused) {
            throw new NotTaken(refused.status() >= 500 ? 503 : refused.status(), why(refused));
        } catch (Unreachable away) {
            throw new NotTaken(503, words().away());
        }
    }

    private String why(Refused refused) {
        return switch (refused.problem().slug()) {
            case "not-a-picture" -> words().notAPicture();
            case "broken-picture" -> words().broken();
            case "picture-too-large", "too-large" -> words().tooLarge();
            case "picture-space-used-up" -> words().spaceUsedUp();
            case "too-many-requests" -> words().tooOften();
            default -> refused.problem().about("alt").map(wrong -> words().altWrong()).orElse(words().away());
        };
    }

    /** What the file is called, and said to be, is left out: neither is believed. */
    private static byte[] form(FileUpload file, String alt, String boundary) {
        var form = new ByteArrayOutputStream();
        try {
            if (alt != null && !alt.isBlank()) {
                part(form, boundary, "name=\"alt\"\r\nContent-Type: text/plain; charset=UTF-8",
                        alt.strip().getBytes(StandardCharsets.UTF_8));
            }
            part(form, boundary, "name=\"image\"; filename=\"picture\"\r\nContent-Type: application/octet-stream",
                    Files.readAllBytes(file.uploadedFile()));
            form.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return form.toByteArray();
    }

    private static void part(ByteArrayOutputStream form, String boundary, String head, byte[] body)
            throws IOException {
        form.write(("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.write(body);
        form.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private MediaWords words() {
        return visitor.words(MediaWords.class);
    }
}
