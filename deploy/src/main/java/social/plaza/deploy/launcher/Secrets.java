package social.plaza.deploy.launcher;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Made at the first start, then kept; nobody but the owner of the data directory can read them. */
final class Secrets {

    /** No letters and digits that look alike: some of these are typed by hand. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Settings kept;

    Secrets(DataDirectory data) {
        this.kept = new Settings(data, "secrets.properties");
    }

    String database(String role) {
        return kept.once("database." + role, () -> HexFormat.of().formatHex(bytes(24)));
    }

    String gateway() {
        return kept.once("gateway", () -> HexFormat.of().formatHex(bytes(32)));
    }

    String serviceToken() {
        return kept.once("service.token",
                () -> "plaza_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32)));
    }

    String adminPassword() {
        return kept.once("admin.password", this::password);
    }

    String demoPassword(String handle) {
        return kept.once("demo." + handle, this::password);
    }

    /** 20 of 32 letters: 100 bits, in groups of five. */
    private String password() {
        var letters = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            letters.append(i > 0 && i % 5 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
