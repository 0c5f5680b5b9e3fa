package social.plaza.content.auth;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.crypto.params.Argon2Parameters.Builder;

/**
 * What a hash costs.
 *
 * @param memory in KiB
 */
record Argon2Parameters(int memory, int passes, int lanes) {

    /** The least that OWASP's Password Storage Cheat Sheet recommends: 19 MiB, two passes, one lane. */
    static final Argon2Parameters CURRENT = new Argon2Parameters(19 * 1024, 2, 1);

    private static final Pattern COSTS = Pattern.compile("m=(\\d+),t=(\\d+),p=(\\d+)");

    static Argon2Parameters parse(String costs) {
        Matcher found = COSTS.matcher(costs);
        if (!found.matches()) {
            throw new IllegalStateException("stored password hash with unknown costs: " + costs);
        }
        return new Argon2Parameters(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)));
    }

    String text() {
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes;
    }

    org.bouncycastle.crypto.params.Argon2Parameters with(byte[] salt) {
        return new Builder(org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_id)
                .withVersion(org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memory)
                .withIterations(passes).withParallelism(lanes).withSalt(salt).build();
    }
}
