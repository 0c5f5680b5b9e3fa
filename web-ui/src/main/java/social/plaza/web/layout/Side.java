package social.plaza.web.layout;

import java.time.Instant;
import java.util.List;

/** What stands beside a page: pins of the square, and topics. */
public record Side(List<Pin> pins, List<Topic> topics) {

    public record Pin(String id, Instant endsAt, Pinned article) {}

    public record Pinned(String url, String title, String language) {}

    public record Topic(String topic, String name, Long articles, Long count) {

        public String label() {
            return topic == null ? name : topic;
        }

        /** How many articles it has, if that is known. */
        public Long size() {
            return articles == null ? count : articles;
        }
    }
}
