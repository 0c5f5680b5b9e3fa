package social.plaza.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a store that does what the real ones do: it looks at each signature (AWS Signature Version 4), and at what was sent. */
class S3StoreTest {

    private static final String SECRET = "only-for-tests-only-for-tests";
    private static final Pattern SIGNED = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=plaza/(\\d{8})/eu-test-1/s3/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})");

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final Map<String, String> types = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsWhatItIsGivenUntilItIsDeleted() throws IOException {
        S3Store store = store(SECRET);
        StoredFile file = StoredFile.of(PictureKind.JPEG, 20, 20, Fixture.jpeg(20, 20));
        assertThat(store.open(file.name())).isEmpty();
        store.put(file);
        store.put(file);
        assertThat(types).containsEntry("/pictures/" + file.name(), "image/jpeg");
        try (var bytes = store.open(file.name()).orElseThrow().bytes()) {
            assertThat(bytes.readAllBytes()).isEqualTo(file.bytes());
        }
        store.delete(file.name());
        store.delete(file.name());
        assertThat(store.open(file.name())).isEmpty();
        assertThat(objects).isEmpty();
    }

    @Test
    void saysWhyItCouldNot() {
        StoredFile file = StoredFile.of(PictureKind.PNG, 20, 20, Fixture.png(20, 20));
        assertThatThrownBy(() -> store("another-secret-than-the-store-has").put(file)).isInstanceOf(IOException.class)
                .hasMessageContaining("SignatureDoesNotMatch");
        assertThat(objects).isEmpty();
        server.stop(0);
        assertThatThrownBy(() -> store(SECRET).open(file.name())).isInstanceOf(IOException.class);
    }

    @Test
    void isDemandedWholeInProduction() {
        assertThatThrownBy(() -> PictureStores.require(settings(Map.of()))).hasMessageContaining("PLAZA_MEDIA_DIR");
        assertThatThrownBy(() -> PictureStores.require(settings(Map.of("plaza.media.s3.endpoint", "http://a.example"))))
                .hasMessageContaining("PLAZA_MEDIA_S3_ACCESS_KEY");
        PictureStores.require(settings(Map.of("plaza.media.dir", "/pictures")));
    }

    private S3Store store(String secret) {
        return new S3Store(settings(Map.of("plaza.media.s3.endpoint",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "plaza.media.s3.bucket", "pictures", "plaza.media.s3.region", "eu-test-1", "plaza.media.s3.access-key",
                "plaza", "plaza.media.s3.secret-key", secret)).s3());
    }

    private static MediaSettings settings(Map<String, String> set) {
        return new SmallRyeConfigBuilder().withMapping(MediaSettings.class)
                .withSources(new PropertiesConfigSource(set, "operator", 100)).build()
                .getConfigMapping(MediaSettings.class);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            byte[] sent = call.getRequestBody().readAllBytes();
            Optional<String> wrong = wrong(call, sent);
            String path = call.getRequestURI().getPath();
            if (wrong.isPresent()) {
                refuse(call, 403, wrong.get());
            } else if (call.getRequestMethod().equals("PUT")) {
                objects.put(path, sent);
                types.put(path, call.getRequestHeaders().getFirst("Content-Type"));
                call.getResponseHeaders().set("ETag", "\"x\"");
                call.sendResponseHeaders(200, -1);
            } else if (call.getRequestMethod().equals("DELETE")) {
                objects.remove(path);
                call.sendResponseHeaders(204, -1);
            } else if (objects.containsKey(path)) {
                call.sendResponseHeaders(200, objects.get(path).length);
                call.getResponseBody().write(objects.get(path));
            } else {
                refuse(call, 404, "NoSuchKey");
            }
        }
    }

    private static void refuse(HttpExchange call, int status, String code) throws IOException {
        byte[] body = ("<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>")
                .getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/xml");
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
    }

    private static Optional<String> wrong(HttpExchange call, byte[] sent) {
        Matcher signed = SIGNED.matcher(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
        if (!signed.matches()) {
            return Optional.of("AccessDenied");
        }
        String hash = call.getRequestHeaders().getFirst("X-amz-content-sha256");
        if (!hash.equals(HexFormat.of().formatHex(sha256(sent)))) {
            return Optional.of("XAmzContentSHA256Mismatch");
        }
        String headers = Arrays.stream(signed.group(2).split(";")).map(
                name -> name + ":" + call.getRequestHeaders().getFirst(name).strip().replaceAll(" +", " ") + "\n")
                .collect(Collectors.joining());
        String request = String.join("\n", call.getRequestMethod(), call.getRequestURI().getRawPath(), "", headers,
                signed.group(2), hash);
        String scope = signed.group(1) + "/eu-test-1/s3/aws4_request";
        String toSign = String.join("\n", "AWS4-HMAC-SHA256", call.getRequestHeaders().getFirst("X-amz-date"), scope,
                HexFormat.of().formatHex(sha256(request.getBytes(StandardCharsets.UTF_8))));
        byte[] key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/")) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, toSign)).equals(signed.group(3))
                ? Optional.empty()
                : Optional.of("SignatureDoesNotMatch");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
