package social.plaza.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Stands for content-service, which is another service: publishes the keys that the tests' tokens are signed with. */
public class ContentStub implements QuarkusTestResourceLifecycleManager {

    private static final String KEY = "social.plaza.test.signing-key";

    private HttpServer server;

    /** The key of this test run, kept where both class loaders of a Quarkus test see it. */
    static EllipticCurveJsonWebKey key() {
        try {
            return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(System.getProperty(KEY));
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("test");
            System.setProperty(KEY, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            serve("/.well-known/jwks.json", new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
            server.start();
            return Map.of("plaza.content-url", "http://localhost:" + server.getAddress().getPort());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
