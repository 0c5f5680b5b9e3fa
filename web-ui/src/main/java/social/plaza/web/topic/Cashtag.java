package social.plaza.web.topic;

import java.util.Locale;

import social.plaza.web.origin.Paths;

/** Something that is traded, as articles name it: in capitals, without its sign. */
public record Cashtag(String name) {

    /** As it is known, however it is typed. */
    static Cashtag named(String typed) {
        var name = typed.strip().replaceFirst("^\\$+", "").toUpperCase(Locale.ROOT);
        return new Cashtag(name.isEmpty() ? typed : name);
    }

    public String path() {
        return Paths.fill("/c/{}", name);
    }

    /** Where the feeds of what names it are. */
    public String feedFolder() {
        return path() + '/';
    }

    /** Where following it begins and ends. */
    public String followPath() {
        return Paths.fill("/follows/cashtags/{}", name);
    }

    public String signed() {
        return '$' + name;
    }
}
