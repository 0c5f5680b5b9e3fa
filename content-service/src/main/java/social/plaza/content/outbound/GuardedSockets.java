package social.plaza.content.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

import javax.net.SocketFactory;

/**
 * Sockets that connect to no address but those that may be reached. It is looked at here, and not where a name is looked up: the
 * address that is checked is the one that is connected to, whatever a name server says next, and whether there was a name at all.
 */
class GuardedSockets extends SocketFactory {

    private final Openings openings;

    GuardedSockets(Openings openings) {
        this.openings = openings;
    }

    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress here, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(here, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress here, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(here, localPort));
    }

    private Socket connected(InetSocketAddress there, InetSocketAddress here) throws IOException {
        Socket socket = createSocket();
        if (here != null) {
            socket.bind(here);
        }
        socket.connect(there);
        return socket;
    }

    private final class Guarded extends Socket {

        @Override
        public void connect(SocketAddress there) throws IOException {
            connect(there, 0);
        }

        @Override
        public void connect(SocketAddress there, int timeout) throws IOException {
            if (!(there instanceof InetSocketAddress address) || !openings.mayReach(address)) {
                close();
                throw new Refused(Refused.Why.ADDRESS);
            }
            super.connect(there, timeout);
        }
    }
}
