package social.plaza.engagement.follow;

import java.util.Locale;
import java.util.regex.Pattern;

import social.plaza.engagement.http.NotFound;

/** A topic or a cash tag as people follow it: in lower case, without its sign. */
public record Topic(String name) {

    private static final Pattern NAME = Pattern.compile("[#$]?([\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}._-]{0,39})");

    /** @throws NotFound if no topic can be called so */
    public static Topic called(String name) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new NotFound("topic");
        }
        return new Topic(matcher.group(1).toLowerCase(Locale.ROOT));
    }
}
