package social.plaza.content.outbound;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.Vertx;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import social.plaza.content.setting.Settings;

/**
 * Asks addresses that somebody else gave, and whom they send on to: never one that only this machine or its neighbours can reach,
 * never for longer than five seconds in all, never more than fits. It carries no cookie and no credential, and uses no proxy.
 */
@ApplicationScoped
public class Outbound {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final ConnectionPool POOL_OF_FEW = new ConnectionPool(4, 20, TimeUnit.SECONDS);

    private final OkHttpClient client;
    private final Openings openings;
    private final Dns dns;
    private final String name;

    @Inject
    Outbound(OutboundSettings settings, Settings square, Vertx vertx) {
        this(new Openings(settings.allow().orElse(List.of()), settings.ports()),
                new PatientDns(Dns.SYSTEM, new NameServers(vertx.createDnsClient(), PATIENCE), PATIENCE),
                square.publicUrl());
    }

    Outbound(Openings openings, Dns dns, String publicUrl) {
        this.openings = openings;
        this.dns = dns;
        this.name = "Plaza/1.0 (+" + publicUrl.replaceAll("[^\\x21-\\x7e]", "") + ")";
        this.client = client(openings, dns).callTimeout(PATIENCE).connectTimeout(PATIENCE).readTimeout(PATIENCE)
                .build();
    }

    private static OkHttpClient.Builder client(Openings openings, Dns dns) {
        return new OkHttpClient.Builder().dns(dns).proxy(Proxy.NO_PROXY).socketFactory(new GuardedSockets(openings))
                .followRedirects(false).followSslRedirects(false).connectionPool(POOL_OF_FEW);
    }

    /**
     * A server that the operator named, which need not be a public one.
     *
     * @param address http or https, without a name and password
     * @throws IllegalArgumentException if that is no such address
     */
    public Peer peer(String address) {
        HttpUrl url = HttpUrl.get(address);
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException("no name and password are taken from an address");
        }
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        Openings there = new Openings(List.of(host + ":" + url.port()), Set.of());
        return new Peer(client(there, dns).readTimeout(Duration.ZERO).build(), url, name);
    }

    /**
     * Asks, and goes where it is sent on to.
     *
     * @throws Refused if that is not allowed somewhere on the way, or what comes is too long
     * @throws IOException if there is no answer, or not in time
     */
    public Answered ask(Asked asked) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpUrl here = checked(HttpUrl.parse(asked.address()));
        HttpUrl moved = null;
        boolean forGood = true;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            try (Response response = call(asked, here, end - System.nanoTime()).execute()) {
                if (!isRedirect(response)) {
                    return new Answered(response.code(), here.toString(), moved == null ? null : moved.toString(),
                            response::header, body(response, asked.maxBytes()));
                }
                here = checked(here.resolve(response.header("Location")));
                forGood = forGood && FOR_GOOD.contains(response.code());
                moved = forGood ? here : moved;
            }
        }
        throw new Refused(Refused.Why.REDIRECTS);
    }

    private static boolean isRedirect(Response response) {
        return REDIRECTS.contains(response.code()) && response.header("Location") != null;
    }

    private Call call(Asked asked, HttpUrl here, long nanosLeft) {
        Request.Builder request = new Request.Builder().url(here).method(asked.method(), null);
        asked.headers().forEach(request::header);
        Call call = client.newCall(request.header("User-Agent", name).build());
        call.timeout().timeout(Math.max(1, nanosLeft), TimeUnit.NANOSECONDS);
        return call;
    }

    private HttpUrl checked(HttpUrl url) throws Refused {
        if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) {
            throw new Refused(Refused.Why.LINK);
        }
        if (!openings.mayName(url.host(), url.port())) {
            throw new Refused(Refused.Why.PORT);
        }
        return url;
    }

    /** Counted as it is unpacked: little can become much. */
    static byte[] body(Response response, long maxBytes) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(maxBytes + 1)) {
            throw new Refused(Refused.Why.SIZE);
        }
        return source.readByteArray();
    }
}
