package social.plaza.deploy.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** The inner parts' own ports: chosen once and kept, unless something else has taken one since. */
final class Ports {

    private final Settings kept;
    private final Set<Integer> given = new HashSet<>();

    Ports(DataDirectory data) {
        this.kept = new Settings(data, "ports.properties");
    }

    int of(String part) {
        int port = Integer.parseInt(kept.once(part, () -> String.valueOf(unused())));
        if (given.contains(port) || !isFree(port)) {
            port = unused();
            kept.put(part, String.valueOf(port));
        }
        given.add(port);
        return port;
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private int unused() {
        while (true) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (!given.contains(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            } catch (IOException failed) {
                throw Refusal.because("No free port on this machine: %s", failed.getMessage());
            }
        }
    }
}
