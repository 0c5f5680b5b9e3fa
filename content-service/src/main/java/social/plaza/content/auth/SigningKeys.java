package social.plaza.content.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import social.plaza.content.setting.Settings;
import social.plaza.http.VerificationKeys;

/**
 * The keys that tokens and proofs are signed with (EC P-256). All of them are published, and verify; the last private one by file
 * name signs. To rotate, add a file, and when the tokens of the old one have expired leave of it the public half alone: the proofs
 * that it signed are good for ever.
 */
@ApplicationScoped
public class SigningKeys implements VerificationKeys {

    private final List<EllipticCurveJsonWebKey> keys;

    @Inject
    SigningKeys(@ConfigProperty(name = "plaza.signing-keys") Optional<Path> directory) {
        this.keys = directory.map(SigningKeys::read).orElseGet(SigningKeys::make);
    }

    /** The key that signs now; its {@code kid} is its RFC 7638 thumbprint. */
    public EllipticCurveJsonWebKey current() {
        return keys.stream().filter(SigningKeys::signs).reduce((one, later) -> later).orElseThrow();
    }

    private static boolean signs(EllipticCurveJsonWebKey key) {
        return key.getPrivateKey() != null;
    }

    @Override
    public VerificationKeyResolver resolver() {
        return new JwksVerificationKeyResolver(List.copyOf(keys));
    }

    /** The public halves, as a JSON Web Key Set. */
    String published() {
        return new JsonWebKeySet(keys).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static List<EllipticCurveJsonWebKey> read(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<EllipticCurveJsonWebKey> found = files.filter(file -> file.toString().endsWith(".pem"))
                    .sorted(Comparator.comparing(Path::getFileName)).map(SigningKeys::readKey).toList();
            if (found.stream().noneMatch(SigningKeys::signs)) {
                throw new IllegalStateException(
                        "PLAZA_SIGNING_KEYS names a directory without a private key (*.pem): " + directory);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("PLAZA_SIGNING_KEYS cannot be read: " + directory, unreadable);
        }
    }

    private static EllipticCurveJsonWebKey readKey(Path file) {
        try {
            return named(KeyFile.read(file));
        } catch (GeneralSecurityException | IOException | JoseException unusable) {
            throw new IllegalStateException("Not an EC P-256 key in PEM (private: PKCS#8): " + file, unusable);
        }
    }

    /** For development and tests, where nobody keeps a key: one that lives as long as the process. */
    private static List<EllipticCurveJsonWebKey> make() {
        if (Settings.inProduction()) {
            throw new IllegalStateException("PLAZA_SIGNING_KEYS must name the directory of the signing keys");
        }
        try {
            return List.of(named(EcJwkGenerator.generateJwk(EllipticCurves.P256)));
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static EllipticCurveJsonWebKey named(EllipticCurveJsonWebKey key) throws JoseException {
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        key.setAlgorithm("ES256");
        key.setUse("sig");
        return key;
    }
}
