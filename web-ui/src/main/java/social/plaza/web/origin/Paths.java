package social.plaza.web.origin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Fills values into a path so that none of them can become another path or parameter. */
public final class Paths {

    private Paths() {}

    public static String fill(String path, Object... values) {
        var filled = new StringBuilder();
        int from = 0;
        for (var value : values) {
            int hole = path.indexOf("{}", from);
            filled.append(path, from, hole).append(encode(String.valueOf(value)));
            from = hole + 2;
        }
        return filled.append(path, from, path.length()).toString();
    }

    /** An address without the place on its page that it may name: another can be named instead. */
    public static String page(String address) {
        return address.replaceFirst("#.*", "");
    }

    /** The same address with one more parameter, which is encoded here. */
    public static String with(String address, String name, String value) {
        return address + (address.contains("?") ? '&' : '?') + name + '=' + encode(value);
    }

    public static String encode(String value) {
        // A segment of dots alone would be taken for a step up, even encoded.
        if (value.chars().allMatch(c -> c == '.')) {
            return value.replace(".", "%2E");
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
