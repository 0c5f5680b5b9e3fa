package social.plaza.web;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A square that is for its members, and whose authors alone publish: one for all tests of either, as each profile is a start. */
public class Restricted implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("plaza.access", "members",
                "plaza.publishing", "authors");
    }
}
