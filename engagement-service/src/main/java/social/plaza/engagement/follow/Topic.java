package social.plaza.engagement.follow;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import social.plaza.http.NotFound;

/** A topic or a cash tag as people follow it: in lower case, without its sign. */
public record Topic(String name) {

    /** In characters; a sign comes on top. */
    public static final int MAX = 40;

    private static final Pattern NAME = Pattern.compile("[#$]?([\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}._-]{0,"
            + (Topic.MAX - 1) + "})");

    /** @throws NotFound if no topic can be called so */
    public static Topic called(String name) {
        var matcher = NAME.matcher(Normalizer.normalize(name, Normalizer.Form.NFC));
        if (!matcher.matches()) {
            throw new NotFound("topic");
        }
        return new Topic(matcher.group(1).toLowerCase(Locale.ROOT));
    }
}
