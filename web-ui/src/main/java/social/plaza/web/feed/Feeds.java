package social.plaza.web.feed;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Singleton;

import social.plaza.web.account.Account;
import social.plaza.web.feed.FeedItem.Card;
import social.plaza.web.media.Picture;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Paths;

/** All lists of articles. */
@Singleton
public class Feeds {

    private final Engagement engagement;
    private final Content content;

    Feeds(Engagement engagement, Content content) {
        this.engagement = engagement;
        this.content = content;
    }

    Feed hot(String after) {
        return feed("/feeds/hot", after, "");
    }

    Feed latest(String after) {
        return feed("/feeds/latest", after, "");
    }

    Feed following(String after) {
        return engagement.get("/feeds/following" + from(after)).as(Feed.class);
    }

    public Feed of(String handle, String after) {
        return feed(Paths.fill("/feeds/accounts/{}", handle), after, Paths.fill("author={}&", handle));
    }

    public Feed about(String topic, String after) {
        var feed = feed(Paths.fill("/feeds/topics/{}", topic), after, Paths.fill("topic={}&", topic));
        return new Feed(feed.items().stream().map(FeedItem::onItsTopic).toList(), feed.next(), feed.bare());
    }

    public Feed naming(String cashtag, String after) {
        var feed = feed(Paths.fill("/feeds/cashtags/{}", cashtag), after, Paths.fill("cashtag={}&", cashtag));
        return new Feed(feed.items().stream().map(FeedItem::onItsTopic).toList(), feed.next(), feed.bare());
    }

    Feed bookmarks(String after) {
        return engagement.get("/bookmarks" + from(after)).as(Feed.class);
    }

    /** Without engagement there still is what was published, in its plain order. */
    private Feed feed(String path, String after, String published) {
        var feed = engagement.get(path + from(after)).later(Feed.class).ifReachable();
        return feed.orElseGet(() -> bare(content.get("/articles?" + published + "limit=20").as(Published.class)));
    }

    private static Feed bare(Published published) {
        var items = published.items().stream().map(Listed::card)
                .map(card -> new FeedItem(card.id(), null, card, null, null)).toList();
        // No cursor: it would be one of another list, and the real list is back soon.
        return new Feed(items, null, true);
    }

    private static String from(String after) {
        return after == null || after.isBlank() ? "" : Paths.fill("?after={}", after);
    }

    record Published(List<Listed> items) {}

    /** An article in a list of content's, whose disclaimers say more than their keys. */
    record Listed(String id, String url, String title, String summary, String language, Picture cover,
            List<String> topics, Instant publishedAt, Account author,
            FeedItem.Source source, List<Applied> disclaimers) {

        Card card() {
            var keys = disclaimers == null ? List.<String>of() : disclaimers.stream().map(Applied::key).toList();
            return new Card(id, url, title, summary, language, cover, topics, publishedAt, author, source, keys);
        }
    }

    record Applied(String key) {}
}
