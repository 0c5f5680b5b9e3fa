package social.plaza.engagement.follow;

import java.util.Locale;
import java.util.regex.Pattern;

import social.plaza.http.NotFound;

/** Something that is traded, as articles name it: in capitals, without its sign. */
public record Cashtag(String name) {

    private static final String SIGN = "$";

    private static final Pattern NAME = Pattern.compile("\\$?([A-Z][A-Z0-9]{0,9}(?:\\.[A-Z]{1,2})?)");

    /** @throws NotFound if no cash tag can be called so */
    public static Cashtag called(String name) {
        var matcher = NAME.matcher(name.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new NotFound("cash tag");
        }
        return new Cashtag(matcher.group(1));
    }

    /** The cash tag that is listed so, or null if it is a topic. */
    public static String in(String listed) {
        return listed != null && listed.startsWith(SIGN) ? listed.substring(1) : null;
    }

    /** The topic that is listed so, or null if it is a cash tag. */
    public static String notIn(String listed) {
        return in(listed) == null ? listed : null;
    }

    /** Under which name it is listed and followed, among topics: no topic has a sign. */
    public Topic listed() {
        return new Topic(SIGN + name);
    }
}
