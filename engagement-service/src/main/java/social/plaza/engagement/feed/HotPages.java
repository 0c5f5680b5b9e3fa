package social.plaza.engagement.feed;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.engagement.card.Reading;
import social.plaza.engagement.feed.FeedPages.Entry;
import social.plaza.http.BadRequest;
import social.plaza.http.Cursor;
import social.plaza.http.Page;

/** Pages of the hot feed: all in the order that it had when the first one was asked for. */
@ApplicationScoped
class HotPages {

    private static final int KEYS = 4;

    @Inject
    HotOrders orders;

    @Inject
    Feeds feeds;

    @Inject
    FeedPages pages;

    Page<FeedItem> page(String after, int limit, Reading reading, UUID viewer) {
        return after == null
                ? page(orders.current(), 0, Place.first(reading.at()), limit, reading, viewer)
                : further(Cursor.parse(after, KEYS), limit, reading, viewer);
    }

    private Page<FeedItem> further(Cursor cursor, int limit, Reading reading, UUID viewer) {
        UUID order = cursor.uuid(1);
        if (!cursor.text(0).equals("hot")) {
            throw new BadRequest("after", "is not a cursor of this list");
        }
        Place place = new Place(cursor.number(2) == 0, Cursor.NEWEST, Cursor.LAST_ID, reading.at(),
                Place.ids(cursor.text(3)));
        Page<FeedItem> page = page(order, cursor.number(2), place, limit, reading, viewer);
        if (page.items().isEmpty() && !orders.keeps(order)) {
            throw new BadRequest("after", "belongs to an order that is no longer kept: begin anew");
        }
        return page;
    }

    private Page<FeedItem> page(UUID order, long rank, Place place, int limit, Reading reading, UUID viewer) {
        List<Entry> entries = pages.entries(feeds.hot(order, rank), place, limit, reading, viewer);
        return FeedPages.page(entries, limit, shown -> {
            Entry last = shown.getLast();
            return Cursor.of("hot", order, last.isPinned() ? rank : last.rank(), Place.text(place.asideAfter(shown)));
        });
    }
}
