package social.plaza.web.feed;

import java.util.List;

import social.plaza.web.origin.Paths;

/**
 * A page of articles.
 *
 * @param next the cursor of what follows, null at the end
 * @param bare whether this is only what was published, because what people do with it cannot be asked for
 */
public record Feed(List<FeedItem> items, String next, boolean bare) {

    public Feed {
        items = items == null ? List.of() : items;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Where the rest is, on the page with this path. */
    public String more(String path) {
        return path + "?after=" + Paths.encode(next);
    }
}
