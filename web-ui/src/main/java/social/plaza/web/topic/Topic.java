package social.plaza.web.topic;

import java.text.Normalizer;
import java.util.Locale;

import social.plaza.web.origin.Paths;

/** What articles can be about. */
public record Topic(String name) {

    /** As it is known, however it is typed; none has a name of nothing. */
    static Topic named(String typed) {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceFirst("^#+", "")
                .toLowerCase(Locale.ROOT);
        return new Topic(name.isEmpty() ? typed : name);
    }

    public String path() {
        return Paths.fill("/t/{}", name);
    }

    /** Where the feeds of what is about it are. */
    public String feedFolder() {
        return path() + '/';
    }

    /** Where following it begins and ends. */
    public String followPath() {
        return Paths.fill("/follows/topics/{}", name);
    }

    public String hashed() {
        return '#' + name;
    }
}
