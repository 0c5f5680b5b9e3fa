package social.plaza.engagement.feed;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import social.plaza.engagement.feed.FeedPages.Entry;
import social.plaza.http.BadRequest;
import social.plaza.http.Cursor;

/**
 * Where a page of a feed begins.
 *
 * @param leads whether nothing but pins lies before it: there pins lead, those that have not been shown
 * @param at time of the last entry before it
 * @param id article of the last entry before it
 * @param asOf when the first page was asked for
 * @param aside the articles that were shown as pins, which therefore do not come again
 */
record Place(boolean leads, Instant at, UUID id, Instant asOf, List<UUID> aside) {

    private static final int KEYS = 5;

    static Place first(Instant now) {
        return new Place(true, Cursor.NEWEST, Cursor.LAST_ID, now, List.of());
    }

    /** @throws BadRequest if it is no cursor, or one of another feed */
    static Place parse(String feed, String opaque) {
        Cursor cursor = Cursor.parse(opaque, KEYS);
        if (!cursor.text(0).equals(feed)) {
            throw new BadRequest("after", "is not a cursor of this list");
        }
        Instant at = cursor.instant(1);
        return new Place(at.equals(Cursor.NEWEST), at, cursor.uuid(2), cursor.instant(3), ids(cursor.text(4)));
    }

    /** @param shown everything on the page that begins here */
    Place after(List<Entry> shown) {
        Entry last = shown.getLast();
        return last.isPinned()
                ? new Place(true, at, id, asOf, asideAfter(shown))
                : new Place(false, last.at(), last.item().id(), asOf, asideAfter(shown));
    }

    List<UUID> asideAfter(List<Entry> shown) {
        return Stream.concat(aside.stream(), shown.stream().filter(Entry::isPinned).map(each -> each.item().id()))
                .toList();
    }

    Cursor cursor(String feed) {
        return Cursor.of(feed, at, id, asOf, text(aside));
    }

    static String text(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    static List<UUID> ids(String text) {
        try {
            return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(UUID::fromString).toList();
        } catch (IllegalArgumentException malformed) {
            throw new BadRequest("after", "is not a cursor of this list");
        }
    }
}
