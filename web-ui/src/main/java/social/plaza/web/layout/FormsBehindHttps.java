package social.plaza.web.layout;

import java.util.List;
import java.util.Map;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSource;
import social.plaza.web.Plaza;

/**
 * Behind https the cookie that guards forms travels by https alone, and no other host can have set it. The guard has to be told:
 * it only sees the connection to the proxy before us.
 */
@StaticInitSafe
public class FormsBehindHttps implements ConfigSourceFactory {

    /** Over application.properties, and under what the operator sets. */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext config) {
        var url = config.getValue("plaza.public-url").getValue();
        return url == null || !url.startsWith("https:")
                ? List.of()
                : List.of(new PropertiesConfigSource(Map.of("quarkus.rest-csrf.cookie-name", cookie(true),
                        "quarkus.rest-csrf.cookie-force-secure", "true"), "Forms behind https", ORDINAL));
    }

    static String cookie(Plaza plaza) {
        return cookie(plaza.secure());
    }

    private static String cookie(boolean secure) {
        return secure ? "__Host-csrf-token" : "csrf-token";
    }
}
