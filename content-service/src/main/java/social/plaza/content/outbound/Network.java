package social.plaza.content.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses, as CIDR writes it.
 *
 * @param first its first address
 * @param bits how many bits all of its addresses share with that
 */
record Network(InetAddress first, int bits) {

    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Such as {@code 10.0.0.0/8} or {@code fd00::/8}; empty where the text is no range. */
    static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : literal(text.substring(0, slash)).flatMap(first -> parse(first, text.substring(slash + 1)));
    }

    private static Optional<Network> parse(InetAddress first, String bits) {
        return bits.matches("\\d{1,3}") && Integer.parseInt(bits) <= first.getAddress().length * Byte.SIZE
                ? Optional.of(new Network(first, Integer.parseInt(bits)))
                : Optional.empty();
    }

    static Network of(String cidr) {
        return parse(cidr).orElseThrow(() -> new IllegalArgumentException(cidr));
    }

    /** The address that is written there, in figures; a name is none, and is never looked up. */
    static Optional<InetAddress> literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    boolean holds(InetAddress address) {
        byte[] ours = first.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >>> bit % Byte.SIZE;
            if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
