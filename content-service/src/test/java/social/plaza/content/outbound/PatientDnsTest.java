package social.plaza.content.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

import io.vertx.core.Vertx;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that the system does not find, before a name server of the test's own. */
class PatientDnsTest {

    private static final int NO_SUCH_NAME = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static Vertx vertx;

    private DatagramSocket nameServer;

    @BeforeAll
    static void begin() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void end() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void open() throws IOException {
        nameServer = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() {
        nameServer.close();
    }

    /** Of glibc, musl, macOS and Windows, in two languages, and none at all. */
    @ParameterizedTest
    @ValueSource(strings = {"gone.example: Name or service not known", "gone.example: Name does not resolve",
            "gone.example: nodename nor servname provided, or not known", "No such host is known (gone.example)",
            "gone.example: Tên hoặc dịch vụ không được biết đến", "gone.example",
            "gone.example: Temporary failure in name resolution", "gone.example: Try again"})
    void goesByWhatTheNameServersSayAndNotByTheWordsOfTheSystem(String words) {
        answer(NO_SUCH_NAME);
        assertThat(thrown(words, PATIENCE)).isNotInstanceOf(UnansweredName.class);
        answer(2);
        assertThat(thrown(words, PATIENCE)).isInstanceOf(UnansweredName.class);
    }

    /** Nothing went wrong; they would not say; they cannot; and a name without an address. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 5})
    void isCertainOfNothingThatTheyDoNotSay(int answer) {
        answer(answer);
        assertThat(thrown("gone.example", PATIENCE)).isInstanceOf(UnansweredName.class);
    }

    @Test
    void isCertainOfNothingWhenTheyAreSilent() {
        assertThat(thrown("gone.example", Duration.ofMillis(300))).isInstanceOf(UnansweredName.class);
    }

    @Test
    void asksThemNothingThatTheSystemFinds() throws Exception {
        InetAddress found = InetAddress.getByName("192.0.2.7");
        assertThat(dns(host -> List.of(found), PATIENCE).lookup("here.example")).containsExactly(found);
        nameServer.setSoTimeout(100);
        assertThat(
                catchThrowableOfType(IOException.class, () -> nameServer.receive(new DatagramPacket(new byte[1], 1))))
                .isNotNull();
    }

    private UnknownHostException thrown(String words, Duration patience) {
        Dns system = host -> {
            throw new UnknownHostException(words);
        };
        return catchThrowableOfType(UnknownHostException.class, () -> dns(system, patience).lookup("gone.example"));
    }

    private PatientDns dns(Dns system, Duration patience) {
        return new PatientDns(system, new NameServers(
                vertx.createDnsClient(nameServer.getLocalPort(), "127.0.0.1"), patience), patience);
    }

    /** To the next question: the same message, marked as an answer (RFC 1035, 4.1.1), with this code. */
    private void answer(int code) {
        Thread.ofVirtual().start(() -> {
            try {
                DatagramPacket message = new DatagramPacket(new byte[512], 512);
                nameServer.receive(message);
                message.getData()[2] |= (byte) 0x80;
                message.getData()[3] = (byte) code;
                nameServer.send(message);
            } catch (IOException over) {
                // the test has ended
            }
        });
    }
}
