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

/** Looks names up for no longer than a time: the system's own way to does not end when the request that waits for it does. */
class PatientDns implements Dns {

    private final Dns dns;
    private final Duration patience;

    PatientDns(Dns dns, Duration patience) {
        this.dns = dns;
        this.patience = patience;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        FutureTask<List<InetAddress>> looking = new FutureTask<>(() -> dns.lookup(host));
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
}
