package social.plaza.web.layout;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import social.plaza.web.origin.Content;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Once;
import social.plaza.web.origin.Refused;

/** Asks for what stands beside the pages seldom, and lets no page wait or fail for it. */
@Singleton
public class Sides {

    private static final int TOPICS = 8;

    private final Content content;
    private final Engagement engagement;
    private final Once<Object> recent = new Once<>(Duration.ofSeconds(5), 100);

    Sides(Content content, Engagement engagement) {
        this.content = content;
        this.engagement = engagement;
    }

    /** Where pins already stand at the head of the page. */
    public Side topics() {
        return new Side(List.of(), kept("topics", this::someTopics));
    }

    public Side pinsAndTopics() {
        return new Side(kept("pins", this::pins), kept("topics", this::someTopics));
    }

    private List<Side.Pin> pins() {
        return orNone(engagement.get("/pins?board=site").anonymously().later(PinList.class)).items().stream()
                .filter(pin -> pin.article() != null && pin.article().title() != null).toList();
    }

    private List<Side.Topic> someTopics() {
        var topics = content.get("/topics?limit={}", TOPICS).anonymously().later(TopicList.class);
        try {
            return topics.ifReachable().orElse(new TopicList(List.of())).items();
        } catch (Refused e) {
            return List.of();
        }
    }

    private static PinList orNone(Later<PinList> pins) {
        try {
            return pins.ifReachable().orElse(new PinList(List.of()));
        } catch (Refused e) {
            return new PinList(List.of());
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T kept(String key, Supplier<T> ask) {
        return (T) recent.get(key, any -> ask.get());
    }

    record PinList(List<Side.Pin> items) {}

    record TopicList(List<Side.Topic> items) {}
}
