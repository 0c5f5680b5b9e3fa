package social.plaza.content.outbound;

import java.util.Map;

/**
 * A request to somewhere else.
 *
 * @param method GET or HEAD
 * @param maxBytes so much is read, unpacked; more is refused
 */
public record Asked(String method, String address, Map<String, String> headers, long maxBytes) {

    /** What any page, feed or picture may be long. */
    public static final long MAX_BYTES = 5L * 1024 * 1024;

    public static Asked get(String address, Map<String, String> headers) {
        return new Asked("GET", address, headers, MAX_BYTES);
    }
}
