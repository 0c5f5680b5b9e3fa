package social.plaza.content.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The hashes that a proof is made of: SHA-256, in hexadecimal, of an object of texts in canonical JSON (RFC 8785): names in order, no
 * space between, nothing escaped that need not be. Texts hold no control characters but line feed and tab, so that is what any
 * JSON library writes of sorted names.
 */
final class Hash {

    private static final ObjectMapper CANONICAL = JsonMapper.builder().build();

    private Hash() {}

    static String ofArticle(String language, String title, String summary, String body) {
        return of(Map.of("language", language, "title", title, "summary", summary, "body", body));
    }

    static String ofDisclaimer(String brief, String full) {
        return of(Map.of("short", brief, "full", full));
    }

    static String ofNote(String text) {
        return of(Map.of("text", text));
    }

    private static String of(Map<String, String> texts) {
        SortedMap<String, String> sorted = new TreeMap<>(texts);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(CANONICAL.writeValueAsString(sorted).getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
