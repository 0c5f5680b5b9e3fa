package social.plaza.web.topic;

import social.plaza.web.origin.Paths;

/** What articles can be about. */
public record Topic(String name) {

    public String path() {
        return Paths.fill("/t/{}", name);
    }

    /** Where following it begins and ends. */
    public String followPath() {
        return Paths.fill("/follows/topics/{}", name);
    }

    public String hashed() {
        return '#' + name;
    }
}
