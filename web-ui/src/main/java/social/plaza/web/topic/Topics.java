package social.plaza.web.topic;

import jakarta.inject.Singleton;

import social.plaza.web.origin.Content;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Refused;

/** What content knows of topics and cash tags; no page fails for want of it. */
@Singleton
class Topics {

    private final Content content;

    Topics(Content content) {
        this.content = content;
    }

    Later<Figures> figures(Topic topic) {
        return content.get("/topics/{}", topic.name()).later(Figures.class);
    }

    Later<Figures> figures(Cashtag tag) {
        return content.get("/cashtags/{}", tag.name()).later(Figures.class);
    }

    static Figures of(Later<Figures> asked) {
        try {
            return asked.ifReachable().orElse(Figures.UNKNOWN);
        } catch (Refused e) {
            return Figures.UNKNOWN;
        }
    }
}
