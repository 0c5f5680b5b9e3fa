package social.plaza.deploy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** The directory of the keys that sign access tokens. To rotate, put a new one beside the old, with a later name. */
final class SigningKeys {

    private SigningKeys() {}

    static Path in(DataDirectory data) {
        var keys = data.directory("keys");
        try (var files = Files.list(keys)) {
            if (files.noneMatch(file -> file.toString().endsWith(".pem"))) {
                data.keep(keys.resolve("0001.pem"), pem());
            }
            return keys;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String pem() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pkcs8 = generator.generateKeyPair().getPrivate().getEncoded();
            var lines = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(pkcs8);
            return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has P-256", impossible);
        }
    }
}
