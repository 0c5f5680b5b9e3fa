package social.plaza.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator decides about the pages and where the services are; the README has the table. */
@ConfigMapping(prefix = "plaza")
@StaticInitSafe // filters are made so early, and hold it
public interface Plaza {

    URI publicUrl();

    URI contentUrl();

    URI engagementUrl();

    /** Proves to the services that a client address comes from us; without it they see our own. */
    Optional<String> gatewaySecret();

    /** Addresses or networks whose X-Forwarded-For is believed. */
    Optional<List<String>> trustedProxies();

    /** Addresses or networks that may see health and metrics. */
    @WithDefault("127.0.0.0/8,::1/128")
    List<String> watchers();

    @WithDefault("en")
    Locale language();

    @WithDefault("UTC")
    String timeZone();

    @WithDefault("public")
    Access access();

    /** Who may publish; content decides, and the editor says so beforehand. */
    @WithDefault("everyone")
    Publishing publishing();

    Optional<String> clockFile();

    /** Where to report a weakness: a mailto: or https: address. */
    Optional<String> securityContact();

    /** A directory of more fonts for share cards, for scripts that those that come with Plaza do not have. */
    Optional<String> cardFonts();

    /** How long an anonymous page is kept in memory. */
    @WithDefault("2s")
    Duration pageKept();

    /** How long a page waits for a service. */
    @WithDefault("5s")
    Duration patience();

    /** How long it is taken for granted which languages the machine knows. */
    @WithDefault("1M")
    Duration machineKept();

    enum Access {
        PUBLIC, MEMBERS
    }

    enum Publishing {
        EVERYONE, AUTHORS
    }

    default boolean secure() {
        return "https".equals(publicUrl().getScheme());
    }
}
