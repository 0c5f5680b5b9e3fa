package social.plaza.web.proof;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Something that may be a proof: three parts in base64url, a header, what it says, and a signature. */
final class Sealed {

    private static final String TYPE = "plaza-proof+jws";
    private static final Pattern COMPACT = Pattern.compile("[\\w-]{1,4096}\\.[\\w-]+\\.[\\w-]+");

    private Sealed() {}

    /** Whether it calls itself a proof; whose it is, and whether it is good, only its square can say. */
    static boolean isProof(String text, ObjectMapper json) {
        return COMPACT.matcher(text).matches() && part(0, text, json)
                .filter(header -> TYPE.equals(header.path("typ").asText())).isPresent();
    }

    /** What it says, whoever signed it. */
    static Proof read(String text, ObjectMapper json) {
        return part(1, text, json).map(said -> json.convertValue(said, Proof.class))
                .orElseThrow(() -> new IllegalArgumentException("no proof"));
    }

    private static Optional<JsonNode> part(int index, String text, ObjectMapper json) {
        try {
            return Optional.of(json.readTree(Base64.getUrlDecoder().decode(text.split("\\.")[index])));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
