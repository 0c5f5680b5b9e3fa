package social.plaza.web.feed;

import java.time.Instant;
import java.util.List;

import social.plaza.web.account.Account;
import social.plaza.web.media.Picture;
import social.plaza.web.reaction.Counts;
import social.plaza.web.reaction.Viewer;

/** An article in a list, and why it is there. */
public record FeedItem(String id, Why why, Card article, Counts counts, Viewer viewer) {

    /** Whether it says more than that it is new or much read. */
    public boolean isExplained() {
        return why != null && why.kind() != null && why.kind() != Kind.LATEST && why.kind() != Kind.HOT;
    }

    /** The same on a page that is about this topic: there it needs no saying, and not every reader follows it. */
    FeedItem onItsTopic() {
        return why != null && why.kind() == Kind.TOPIC ? new FeedItem(id, null, article, counts, viewer) : this;
    }

    public boolean isPinned() {
        return why != null && why.kind() == Kind.PINNED;
    }

    public record Why(Kind kind, Account by, String quote, String topic, String cashtag, String note,
            Instant until) {

        /** The topic or the cash tag, as it is written. */
        public String tag() {
            return cashtag == null ? '#' + topic : '$' + cashtag;
        }
    }

    public enum Kind {
        FOLLOWED, TOPIC, REPOSTED, PINNED, HOT, LATEST, BOOKMARKED
    }

    public record Card(String id, String url, String title, String summary, String language, Picture cover,
            List<String> topics, Instant publishedAt, Account author, Source source, List<String> disclaimers) {

        public Card {
            disclaimers = disclaimers == null ? List.of() : disclaimers;
            topics = topics == null ? List.of() : topics;
        }

    }

    public record Source(String kind, String name) {}
}
