package social.plaza.web.syndication;

import java.util.Locale;

import social.plaza.web.origin.Paths;

/**
 * What a feed is about.
 *
 * @param name handle, topic or cash tag; empty for the whole square
 * @param folder the path under which its files are, with a slash at its end
 * @param asked how content's list is narrowed to it
 */
record Channel(Kind kind, String name, String folder, String asked) {

    enum Kind {
        SITE, AUTHOR, TOPIC, CASHTAG
    }

    static final Channel SITE = new Channel(Kind.SITE, "", "/", "");

    static Channel author(String handle) {
        return new Channel(Kind.AUTHOR, handle, Paths.fill("/@{}/", handle), Paths.fill("author={}&", handle));
    }

    static Channel topic(String topic) {
        return new Channel(Kind.TOPIC, topic, Paths.fill("/t/{}/", topic), Paths.fill("topic={}&", topic));
    }

    static Channel cashtag(String tag) {
        var upper = tag.toUpperCase(Locale.ROOT);
        return new Channel(Kind.CASHTAG, upper, Paths.fill("/c/{}/", upper), Paths.fill("cashtag={}&", upper));
    }

    /** The page of the same articles. */
    String page() {
        return kind == Kind.SITE ? folder : folder.substring(0, folder.length() - 1);
    }
}
