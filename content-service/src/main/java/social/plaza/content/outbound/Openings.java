package social.plaza.content.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where requests may go: to the public internet at the usual ports, and to what the operator opened. */
final class Openings {

    private static final Pattern HOST_AND_PORT = Pattern.compile("(?:\\[([0-9a-fA-F:.]+)]|([^:/\\[\\]]+)):(\\d{1,5})");

    /** One host at one port, by the name under which it is asked, or by its address. */
    private record Opened(String host, int port) {

        boolean is(InetSocketAddress address) {
            return port == address.getPort() && (host.equalsIgnoreCase(address.getHostString())
                    || Network.literal(host).filter(address.getAddress()::equals).isPresent());
        }

        boolean mayBe(String name, int port) {
            return this.port == port && (host.equalsIgnoreCase(name) || Network.literal(host).isPresent());
        }
    }

    private final List<Network> networks = new ArrayList<>();
    private final List<Opened> hosts = new ArrayList<>();
    private final Set<Integer> ports;

    /** @throws IllegalArgumentException if one of them is neither a range nor a host with a port */
    Openings(List<String> allowed, Set<Integer> ports) {
        this.ports = Set.copyOf(ports);
        for (String each : allowed) {
            Network.parse(each.strip()).ifPresentOrElse(networks::add, () -> hosts.add(host(each.strip())));
        }
    }

    private static Opened host(String text) {
        Matcher parts = HOST_AND_PORT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "PLAZA_OUTBOUND_ALLOW holds \"" + text + "\", which is neither host:port nor a range (CIDR)");
        }
        String host = parts.group(1) == null ? parts.group(2) : parts.group(1);
        return new Opened(host, Integer.parseInt(parts.group(3)));
    }

    /** Whether a request may name this port at all; whether it may be connected to is asked again, with the address. */
    boolean mayName(String host, int port) {
        return ports.contains(port) || hosts.stream().anyMatch(each -> each.mayBe(host, port));
    }

    boolean mayReach(InetSocketAddress address) {
        InetAddress there = address.getAddress();
        return there != null && (hosts.stream().anyMatch(each -> each.is(address)) || ports.contains(address.getPort())
                && (PublicInternet.holds(there) || networks.stream().anyMatch(each -> each.holds(there))));
    }
}
