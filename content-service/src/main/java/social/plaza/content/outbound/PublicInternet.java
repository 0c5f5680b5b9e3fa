package social.plaza.content.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses everyone can reach alike. What is not known as such is not: of IPv6 that is global unicast alone (2000::/3), so
 * that private, link-local, multicast, mapped, compatible and translated (NAT64) addresses need no mention.
 */
final class PublicInternet {

    /** IANA's registry of special purposes, and what clouds answer their own machines at. */
    private static final List<Network> IPV4_ELSE = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32").map(Network::of).toList();

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    /** Protocols' own (Teredo among them), documentation, and 6to4, which wraps addresses of IPv4. */
    private static final List<Network> IPV6_ELSE = Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
            "2620:4f:8000::/48").map(Network::of).toList();

    private PublicInternet() {}

    static boolean holds(InetAddress address) {
        if (address instanceof Inet4Address) {
            return IPV4_ELSE.stream().noneMatch(each -> each.holds(address));
        }
        return GLOBAL_UNICAST.holds(address) && IPV6_ELSE.stream().noneMatch(each -> each.holds(address));
    }
}
