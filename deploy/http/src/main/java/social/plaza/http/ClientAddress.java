package social.plaza.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.netty.util.NetUtil;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that a request came from: as web-ui tells it, if it proves by its secret that it is web-ui; otherwise whoever is
 * connected. No other header is believed.
 */
@RequestScoped
public class ClientAddress {

    /** Of an IPv6 address: whoever has one can choose the rest of it. */
    private static final int NETWORK_BYTES = 8;

    @Inject
    CurrentVertxRequest current;

    @ConfigProperty(name = "plaza.gateway-secret")
    Optional<String> gatewaySecret;

    /** What limits go by: an IPv4 address, or the /64 of an IPv6 one. */
    public String network() {
        String text = text();
        byte[] given = NetUtil.createByteArrayFromIpAddressString(text);
        if (given == null) {
            return text;
        }
        byte[] bytes = unmapped(given);
        return HexFormat.ofDelimiter(":").formatHex(bytes, 0, Math.min(NETWORK_BYTES, bytes.length));
    }

    /** An IPv4 address that is written as an IPv6 one ({@code ::ffff:192.0.2.1}) is the IPv4 address. */
    private static byte[] unmapped(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text() {
        HttpServerRequest request = current.getCurrent().request();
        String told = request.getHeader("Plaza-Client-Address");
        return told != null && NetUtil.createByteArrayFromIpAddressString(told) != null && isGateway(request)
                ? told
                : request.remoteAddress().hostAddress();
    }

    private boolean isGateway(HttpServerRequest request) {
        String given = request.getHeader("Plaza-Gateway");
        return given != null
                && gatewaySecret.map(secret -> MessageDigest.isEqual(bytes(secret), bytes(given))).orElse(false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
