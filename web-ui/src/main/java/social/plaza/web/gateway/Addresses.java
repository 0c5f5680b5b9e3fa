package social.plaza.web.gateway;

import java.util.Arrays;
import java.util.List;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpServerRequest;
import social.plaza.web.Plaza;

/** Tells from which address a request comes, and believes a forwarded one only from the proxies that are trusted. */
@Singleton
public class Addresses {

    private final List<Network> proxies;
    private final List<Network> watchers;

    Addresses(Plaza plaza) {
        this.proxies = plaza.trustedProxies().orElse(List.of()).stream().map(Network::of).toList();
        this.watchers = plaza.watchers().stream().map(Network::of).toList();
    }

    /** The last address in the chain that is not a trusted proxy's. */
    public String client(HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        var forwarded = request.getHeader("X-Forwarded-For");
        var chain = forwarded == null ? List.<String>of() : Arrays.asList(forwarded.split(","));
        for (int i = chain.size() - 1; i >= 0 && within(proxies, address); i--) {
            address = chain.get(i).strip();
        }
        return address;
    }

    /** Whether this is someone who runs Plaza: a request that was forwarded never is. */
    boolean mayWatch(HttpServerRequest request) {
        return !request.headers().contains("X-Forwarded-For") && !request.headers().contains("Forwarded")
                && within(watchers, request.remoteAddress().hostAddress());
    }

    private static boolean within(List<Network> networks, String address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
