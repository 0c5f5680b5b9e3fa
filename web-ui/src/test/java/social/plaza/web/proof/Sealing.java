package social.plaza.web.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Makes what looks like a proof: only its square can tell whether it is one. */
public final class Sealing {

    public static final String SAID = """
            {"iss":"http://localhost:8080","articleId":"019a0000-0000-7000-8000-0000000000a1","revision":2,"language":"en",\
            "contentSha256":"c0ffee","at":"2026-11-22T08:00:00Z","disclaimers":[{"key":"not-financial-advice","version":1,\
            "language":"en","sha256":"d15c"}],"noteSha256":"beef"}""";

    private Sealing() {}

    public static String proof() {
        return sealed("plaza-proof+jws", SAID);
    }

    static String sealed(String type, String said) {
        return encoded("{\"alg\":\"ES256\",\"kid\":\"k\",\"typ\":\"" + type + "\"}") + '.' + encoded(said) + ".c2ln";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
