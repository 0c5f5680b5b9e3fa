package social.plaza.web.gateway;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses in CIDR notation, or a single address. */
record Network(byte[] address, int bits) {

    static Network of(String text) {
        var parts = text.strip().split("/", 2);
        var address = literal(parts[0]);
        if (address == null) {
            throw new IllegalArgumentException("Not an address or a network: " + text);
        }
        return new Network(address, parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * 8);
    }

    boolean contains(String other) {
        var candidate = literal(other);
        if (candidate == null || candidate.length != address.length) {
            return false;
        }
        int rest = address.length * 8 - bits;
        return new BigInteger(1, candidate).shiftRight(rest).equals(new BigInteger(1, address).shiftRight(rest));
    }

    /** Never asks a name server: what is no address is none. */
    private static byte[] literal(String text) {
        if (text == null || !text.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?")) {
            return null;
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
