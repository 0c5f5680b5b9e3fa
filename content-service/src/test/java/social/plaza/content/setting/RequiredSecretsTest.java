package social.plaza.content.setting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredSecretsTest {

    private static final Map<String, String> COMPLETE = Map.of("plaza.public-url", "https://square.example.org",
            "plaza.signing-keys", "/keys", "plaza.service-token", "plaza_" + "x".repeat(43), "plaza.gateway-secret",
            "y".repeat(32));

    @ParameterizedTest
    @CsvSource({"signing-keys,", "service-token,", "service-token, plaza_demo", "service-token, changeme",
            "gateway-secret,",
            "gateway-secret, secret"})
    void aSecretThatIsMissingOrTooShortIsCalledByItsName(String name, String value) {
        assertThatThrownBy(() -> RequiredSecrets.require(with(name, value))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PLAZA_" + name.toUpperCase().replace('-', '_') + " must");
    }

    @ParameterizedTest
    @CsvSource({"language, vi"})
    void nothingElseIsDemanded(String name, String value) {
        assertThatCode(() -> RequiredSecrets.require(with(name, value))).doesNotThrowAnyException();
    }

    private static Settings with(String name, String value) {
        Map<String, String> all = new HashMap<>(COMPLETE);
        all.remove("plaza." + name);
        if (value != null) {
            all.put("plaza." + name, value);
        }
        return new SmallRyeConfigBuilder().withMapping(Settings.class)
                .withSources(new PropertiesConfigSource(all, "operator", 100)).build().getConfigMapping(Settings.class);
    }
}
