package social.plaza.web.gateway;

import java.util.List;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Leaves it to {@link Doors} to refuse what is no address: Quarkus by itself does so without a word, before anything of ours is
 * asked. It is told by a system property, which it reads before it makes any bean, but after it looks for configuration.
 */
@StaticInitSafe
public class UnjudgedAddresses implements ConfigSourceFactory {

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext config) {
        System.setProperty("vertx.disableURIValidation", "true");
        return List.of();
    }
}
