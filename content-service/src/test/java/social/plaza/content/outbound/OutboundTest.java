package social.plaza.content.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundTest {

    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private final List<String> requests = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        port = server.getAddress().getPort();
        on("/", exchange -> answer(exchange, 200, "hello".getBytes()));
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void asksAPeerWhereverItIsAndNothingElseThere() throws IOException {
        Outbound outbound = new Outbound(new Openings(List.of(), PORTS), Dns.SYSTEM, "https://plaza.example");
        Peer peer = outbound.peer("http://127.0.0.1:" + port + "/api");
        on("/api/echo", exchange -> answer(exchange, 200, exchange.getRequestBody().readAllBytes()));
        assertThat(peer.post("echo", "{\"q\": 1}".getBytes(), Duration.ofSeconds(5)).body()).asString()
                .isEqualTo("{\"q\": 1}");
        assertThat(why(outbound, "http://127.0.0.1:" + port + "/api/echo")).isEqualTo(Refused.Why.PORT);
    }

    @Test
    void neverSendsAPeersRequestOn() throws IOException {
        redirect("/translate", 307, "/secret");
        Peer peer = new Outbound(new Openings(List.of(), PORTS), Dns.SYSTEM, "https://plaza.example")
                .peer("http://127.0.0.1:" + port);
        assertThat(peer.post("translate", new byte[0], Duration.ofSeconds(5)).status()).isEqualTo(307);
        assertThat(requests).noneMatch(each -> each.contains("/secret"));
    }

    @Test
    void waitsForAPeerAndReadsOfItNoMoreThanIsSaid() {
        on("/slow", exchange -> await(Duration.ofSeconds(5)));
        on("/long", exchange -> answer(exchange, 200, new byte[(int) Asked.MAX_BYTES + 1]));
        Peer peer = new Outbound(new Openings(List.of(), PORTS), Dns.SYSTEM, "https://plaza.example")
                .peer("http://127.0.0.1:" + port);
        assertThatThrownBy(() -> peer.get("slow", Duration.ofMillis(300))).isInstanceOf(InterruptedIOException.class);
        assertThat(catchThrowableOfType(Refused.class, () -> peer.get("long", Duration.ofSeconds(5))).why())
                .isEqualTo(Refused.Why.SIZE);
        assertThatThrownBy(() -> new Outbound(new Openings(List.of(), PORTS), Dns.SYSTEM, "https://plaza.example")
                .peer("http://name:secret@127.0.0.1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "100.100.100.200", "100.127.255.255", "192.0.0.192", "192.0.2.1",
            "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
            "255.255.255.255", "192.88.99.1", "168.63.129.16", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1",
            "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1", "100::1", "2001::1", "2001:0:4136:e378::",
            "2001:2::1", "2001:10::1", "2001:db8::1", "2002:7f00:1::", "2002:a00:1::1", "3fff::1", "5f00::1", "fc00::1",
            "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "4000::1"})
    void knowsWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(PublicInternet.holds(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "1.1.1.1", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1",
            "198.17.255.255", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::1",
            "2001:4860::8888"})
    void knowsWhatIs(String address) throws UnknownHostException {
        assertThat(PublicInternet.holds(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://127.1/", "http://2130706433/",
            "http://0/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/",
            "http://[64:ff9b::127.0.0.1]/", "http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/",
            "https://10.0.0.1/", "http://localhost/", "http://LOCALHOST/"})
    void connectsToNoneOfThemHoweverItIsWritten(String link) {
        assertThat(why(guard(Dns.SYSTEM), link)).isEqualTo(Refused.Why.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "file:///etc/passwd", "gopher://example.org/", "javascript:alert(1)",
            "//example.org/", "", "http://", "http://user:secret@example.org/", "http://user@example.org/"})
    void asksNothingButTheWebAndTellsNoSecret(String link) {
        assertThat(why(guard(Dns.SYSTEM), link)).isEqualTo(Refused.Why.LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org:22/", "http://example.org:25/", "https://example.org:5432/",
            "http://example.org:6379/"})
    void asksNoOtherPortThanThoseOfTheWeb(String link) {
        assertThat(why(guard(Dns.SYSTEM), link)).isEqualTo(Refused.Why.PORT);
    }

    @Test
    void asksNoNameThatIsThisMachines() throws IOException {
        Outbound guard = guard(host -> List.of(InetAddress.getByName("127.0.0.1")), "elsewhere.example:" + port);
        assertThat(why(guard, "http://inside.example:" + port + "/")).isEqualTo(Refused.Why.PORT);
        Outbound open = new Outbound(new Openings(List.of(), Set.of(port)),
                host -> List.of(InetAddress.getByName("127.0.0.1")), "https://square.example");
        assertThat(why(open, "http://inside.example:" + port + "/")).isEqualTo(Refused.Why.ADDRESS);
        assertThat(requests).isEmpty();
    }

    /** What is looked at is where the socket goes, so a name that means something else the next time is no way in. */
    @Test
    void asksNoNameThatBecomesThisMachines() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        Dns changing = host -> List.of(InetAddress.getByName("127.0.0." + (lookups.getAndIncrement() == 0 ? 2 : 1)));
        Outbound guard = new Outbound(new Openings(List.of("127.0.0.2/32"), Set.of(port)), changing,
                "https://square.example");
        on("/again", exchange -> {
            exchange.getResponseHeaders().add("Location", "/secret");
            exchange.getResponseHeaders().add("Connection", "close");
            answer(exchange, 302, new byte[0]);
        });
        assertThat(why(guard, "http://changing.example:" + port + "/again")).isEqualTo(Refused.Why.ADDRESS);
        assertThat(lookups).hasValue(2);
        assertThat(requests).containsExactly("/again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost:8080/", "http://169.254.169.254/", "http://[::1]/"})
    void isNotSentOnToThisMachine(String inside) throws IOException {
        redirect("/on", 302, inside);
        assertThat(why(opened(), here("/on"))).isEqualTo(Refused.Why.ADDRESS);
    }

    @Test
    void isNotSentOnToAnotherProtocolOrForever() throws IOException {
        redirect("/file", 302, "file:///etc/passwd");
        redirect("/round", 302, "/round");
        assertThat(why(opened(), here("/file"))).isEqualTo(Refused.Why.LINK);
        assertThat(why(opened(), here("/round"))).isEqualTo(Refused.Why.REDIRECTS);
        assertThat(requests.stream().filter("/round"::equals)).hasSize(6);
    }

    @Test
    void tellsWhereSomethingMovedForGood() throws IOException {
        redirect("/old", 301, "/newer");
        redirect("/newer", 308, "/newest");
        redirect("/newest", 302, "/");
        Answered answered = opened().ask(Asked.get(here("/old"), Map.of()));
        assertThat(answered.movedTo()).isEqualTo(here("/newest"));
        assertThat(answered.address()).isEqualTo(here("/"));
        redirect("/today", 302, "/old");
        assertThat(opened().ask(Asked.get(here("/today"), Map.of())).movedTo()).isNull();
    }

    @Test
    void saysWhoAsksAndNothingElse() throws IOException {
        on("/who", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            answer(exchange, 200, exchange.getRequestHeaders().toString().getBytes());
        });
        Outbound guard = opened();
        guard.ask(Asked.get(here("/who"), Map.of()));
        assertThat(new String(guard.ask(Asked.get(here("/who"), Map.of("If-None-Match", "\"1\""))).body()))
                .contains("Plaza/1.0 (+https://square.example)").contains("If-none-match=[\"1\"]")
                .doesNotContainIgnoringCase("cookie").doesNotContainIgnoringCase("authorization");
    }

    @Test
    void waitsForFiveSecondsInAllThoughSomethingAlwaysComes() throws IOException {
        on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                do {
                    out.write('.');
                    out.flush();
                } while (!await(Duration.ofMillis(200)));
            }
        });
        long began = System.nanoTime();
        assertThatThrownBy(() -> opened().ask(Asked.get(here("/drip"), Map.of())))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void readsFiveMegabytesAndNotSix() throws IOException {
        on("/five", exchange -> answer(exchange, 200, new byte[5 * 1024 * 1024]));
        on("/six", exchange -> answer(exchange, 200, new byte[6 * 1024 * 1024]));
        assertThat(opened().ask(Asked.get(here("/five"), Map.of())).body()).hasSize(5 * 1024 * 1024);
        assertThat(why(opened(), here("/six"))).isEqualTo(Refused.Why.SIZE);
    }

    @Test
    void cutsWhatIsLittleOnTheWayAndMuchUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                gzip.write(new byte[1024 * 1024]);
            }
        }
        assertThat(packed.size()).isLessThan(300_000);
        on("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, packed.toByteArray());
        });
        assertThat(why(opened(), here("/bomb"))).isEqualTo(Refused.Why.SIZE);
    }

    @Test
    void opensWhatTheOperatorNamesAndNoMore() throws IOException {
        assertThat(guard(Dns.SYSTEM, "localhost:" + port).ask(Asked.get("http://localhost:" + port, Map.of())).status())
                .isEqualTo(200);
        assertThat(why(guard(Dns.SYSTEM, "localhost:" + port), here("/"))).isEqualTo(Refused.Why.PORT);
        assertThat(why(guard(Dns.SYSTEM, "127.0.0.0/8"), here("/"))).isEqualTo(Refused.Why.PORT);
        assertThat(why(guard(Dns.SYSTEM, "10.0.0.0/8"), "http://127.0.0.1/")).isEqualTo(Refused.Why.ADDRESS);
        assertThatThrownBy(() -> guard(Dns.SYSTEM, "everything")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PLAZA_OUTBOUND_ALLOW");
    }

    private Outbound guard(Dns dns, String... allowed) {
        return new Outbound(new Openings(List.of(allowed), PORTS), dns, "https://square.example");
    }

    private Outbound opened() {
        return guard(Dns.SYSTEM, "127.0.0.1:" + port);
    }

    private String here(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static Refused.Why why(Outbound guard, String link) {
        return catchThrowableOfType(Refused.class, () -> guard.ask(Asked.get(link, Map.of()))).why();
    }

    private void redirect(String path, int status, String to) throws IOException {
        on(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            answer(exchange, status, new byte[0]);
        });
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            handler.handle(exchange);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private boolean await(Duration time) {
        try {
            return over.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            return true;
        }
    }
}
