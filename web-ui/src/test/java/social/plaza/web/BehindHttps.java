package social.plaza.web;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A square whose public address is https, with a proxy before it that speaks http to us; and that has kept nothing of what other
 * tests asked for.
 */
public class BehindHttps implements QuarkusTestProfile {

    public static final String ORIGIN = "https://square.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("plaza.public-url", ORIGIN, "plaza.page-kept", "1s");
    }
}
