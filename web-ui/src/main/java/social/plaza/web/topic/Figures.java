package social.plaza.web.topic;

import java.util.List;

/**
 * What is known of a topic or a cash tag beside its articles.
 *
 * @param articles how many there are; null where it cannot be asked
 */
public record Figures(Long articles, List<Related> related) {

    static final Figures UNKNOWN = new Figures(null, List.of());

    public Figures {
        related = related == null ? List.of() : related;
    }

    /** What often stands beside it: a topic or a cash tag, the other is null. */
    public record Related(String topic, String cashtag) {

        public String path() {
            return cashtag == null ? new Topic(topic).path() : new Cashtag(cashtag).path();
        }

        public String label() {
            return cashtag == null ? new Topic(topic).hashed() : new Cashtag(cashtag).signed();
        }
    }
}
