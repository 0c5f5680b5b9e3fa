package social.plaza.content.outbound;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator opens for requests to addresses that others give, by variables that begin with {@code PLAZA_OUTBOUND_}. */
@ConfigMapping(prefix = "plaza.outbound")
interface OutboundSettings {

    /** Private addresses that may be asked all the same: {@code host:port}, or a range (CIDR). */
    Optional<List<String>> allow();

    @WithDefault("80,443,8080,8443")
    Set<Integer> ports();
}
