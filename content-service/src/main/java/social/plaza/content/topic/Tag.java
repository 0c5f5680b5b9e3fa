package social.plaza.content.topic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import social.plaza.http.NotFound;

/**
 * A topic or a cash tag, by the name under which articles are listed: a topic in lower case, a cash tag in capitals after its sign.
 */
record Tag(String listed) {

    private static final Pattern TOPIC = Pattern.compile("[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}._-]{0,39}");
    private static final Pattern CASHTAG = Pattern.compile("[A-Z][A-Z0-9]{0,9}(\\.[A-Z]{1,2})?");
    private static final String SIGN = "$";

    /** @throws NotFound if no topic can be called so */
    static Tag topic(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (!TOPIC.matcher(composed).matches()) {
            throw new NotFound("topic");
        }
        return new Tag(composed.toLowerCase(Locale.ROOT));
    }

    /** @throws NotFound if no cash tag can be called so */
    static Tag cashtag(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        if (!CASHTAG.matcher(capitals).matches()) {
            throw new NotFound("cash tag");
        }
        return new Tag(SIGN + capitals);
    }

    boolean isCashtag() {
        return listed.startsWith(SIGN);
    }

    /** Null if it is a cash tag. */
    String topic() {
        return isCashtag() ? null : listed;
    }

    /** Null if it is a topic. */
    String cashtag() {
        return isCashtag() ? listed.substring(SIGN.length()) : null;
    }
}
