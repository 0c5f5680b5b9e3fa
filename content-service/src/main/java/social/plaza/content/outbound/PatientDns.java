package social.plaza.content.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import okhttp3.Dns;

/**
 * Looks names up for no longer than a time: the system's own way to does not end when the request that waits for it does. What is
 * not found there does not exist if the name servers say so; otherwise nobody knows.
 */
class PatientDns implements Dns {

    private final Dns dns;
    private final NameServers nameServers;
    private final Duration patience;

    PatientDns(Dns dns, NameServers nameServers, Duration patience) {
        this.dns = dns;
        this.nameServers = nameServers;
        this.patience = patience;
    }

    /** @throws UnansweredName if it is not certain that there is no such host */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        FutureTask<List<InetAddress>> looking = new FutureTask<>(() -> found(host));
        Thread.ofPlatform().daemon().name("looking up a name").start(looking);
        try {
            return looking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UnansweredName(host);
        } catch (TimeoutException tooLong) {
            throw new UnansweredName(host);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof UnknownHostException unknown ? unknown : new UnansweredName(host);
        }
    }

    private List<InetAddress> found(String host) throws UnknownHostException {
        try {
            return dns.lookup(host);
        } catch (UnknownHostException notFound) {
            throw nameServers.deny(host) ? notFound : new UnansweredName(host);
        }
    }
}
