package social.plaza.content.outbound;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.dns.DnsClient;
import io.vertx.core.dns.DnsException;
import io.vertx.core.dns.DnsResponseCode;

/**
 * Whom this machine asks for addresses, asked once more where the system found none. Why it did not Java has only in words, which each C
 * library chooses for itself, in the language of the machine; a name server has a number for it.
 */
final class NameServers {

    private final DnsClient client;
    private final Duration patience;

    NameServers(DnsClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    /** @return whether they say that there is no such name; silence, and trouble of their own, say nothing */
    boolean deny(String host) {
        CompletableFuture<?> said = client.resolveA(host).toCompletionStage().toCompletableFuture();
        try {
            said.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return false;
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof DnsException told && told.code() == DnsResponseCode.NXDOMAIN;
        } catch (TimeoutException silent) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
