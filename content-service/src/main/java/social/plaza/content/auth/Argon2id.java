package social.plaza.content.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.DefaultBean;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/**
 * Hashes passwords with Argon2id (RFC 9106). A hash carries its parameters, so that they can rise later. Only as many are worked
 * out at a time as there are cores, in the order of arrival: each takes its memory, and more would only be slower.
 */
@ApplicationScoped
class Argon2id {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PATIENCE_SECONDS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private final Argon2Parameters costs;
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Counter worked;
    private final String nobodys;

    @Inject
    Argon2id(MeterRegistry meters, Argon2Parameters costs) {
        this.costs = costs;
        this.worked = meters.counter("plaza.passwords.hashed");
        this.nobodys = hash("");
    }

    /** No operator can lower them. */
    @Produces
    @Singleton
    @DefaultBean
    static Argon2Parameters costs() {
        return Argon2Parameters.CURRENT;
    }

    /** The hash of a password under a new salt, in the usual text form ({@code $argon2id$v=19$m=…}). */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return costs.text() + "$" + BASE64.encodeToString(salt) + "$"
                + BASE64.encodeToString(work(costs, salt, password, HASH_BYTES));
    }

    boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(expected,
                work(Argon2Parameters.parse(parts[3]), salt, password, expected.length));
    }

    /** Takes as long as {@link #matches}, so that an answer does not tell by its time that there is nobody. */
    void matchNobody(String password) {
        matches(password, nobodys);
    }

    /** Whether it was made with other parameters than are used now. */
    boolean isOutdated(String hash) {
        return !hash.startsWith(costs.text() + "$");
    }

    private byte[] work(Argon2Parameters parameters, byte[] salt, String password, int length) {
        waitForACore();
        try {
            worked.increment();
            byte[] hash = new byte[length];
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters.with(salt));
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            cores.release();
        }
    }

    private void waitForACore() {
        try {
            if (!cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Overrun();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Overrun();
        }
    }
}
