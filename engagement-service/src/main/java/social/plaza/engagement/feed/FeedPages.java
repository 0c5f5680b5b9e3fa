package social.plaza.engagement.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.card.AccountView;
import social.plaza.engagement.card.ArticleCard;
import social.plaza.engagement.card.Reading;
import social.plaza.engagement.count.CountsView;
import social.plaza.engagement.count.ViewerView;
import social.plaza.engagement.feed.FeedItem.Kind;
import social.plaza.engagement.feed.FeedItem.Why;
import social.plaza.engagement.follow.Cashtag;
import social.plaza.http.Cursor;
import social.plaza.http.Page;

/** Pages of any feed, each read with one statement. */
@ApplicationScoped
public class FeedPages {

    /** An item, and where it stands in its feed. */
    record Entry(FeedItem item, Long rank, Instant at) {

        boolean isPinned() {
            return item.why().kind() == Kind.PINNED;
        }
    }

    /** Pins lead. The cursor carries which were shown, so that they come no second time, whatever happens to the board. */
    private static final String PAGE = """
            with pinned as (
                select p.article_id, p.position, p.note, p.ends_at from pin p
                join article_card a on a.id = p.article_id and a.state = 'PUBLISHED'
                where p.board = :board and p.starts_at <= :now and (p.ends_at is null or p.ends_at > :now)
                    and p.article_id <> all (cast(:aside as uuid[]))
                order by p.position limit :limit),
            aside as (select article_id from pinned union all select unnest(cast(:aside as uuid[]))),
            listed as (%s),
            entry as (
                select article_id, 'PINNED' kind, cast(null as uuid) by_id, cast(null as text) quote, cast(null as text) topic,
                    note, ends_at, position, cast(null as bigint) ord, cast(null as timestamptz) at from pinned
                union all
                select article_id, kind, by_id, quote, topic, null, null, null, ord, at from listed)
            select {a.*}, {u.*}, {b.*}, e.kind, e.quote, e.topic, e.note pin_note, e.ends_at pin_end, e.ord, e.at entry_at, %s
            from entry e join article_card a on a.id = e.article_id and a.state = 'PUBLISHED'
            join account_card u on u.id = a.author_id
            left join account_card b on b.id = e.by_id
            left join article_count c on c.article_id = a.id
            order by e.position, e.ord, e.at desc, e.article_id desc limit :limit""";

    @Inject
    Session session;

    /** @param viewer who reads, or null for someone who is not signed in */
    public Page<FeedItem> page(Feed feed, String after, int limit, Reading reading, UUID viewer) {
        Place place = after == null ? Place.first(reading.at()) : Place.parse(feed.name(), after);
        List<Entry> entries = entries(feed, place, limit, reading, viewer);
        return page(entries, limit, shown -> place.after(shown).cursor(feed.name()));
    }

    /** The entries of a page, and one more if there is a next page. */
    List<Entry> entries(Feed feed, Place place, int limit, Reading reading, UUID viewer) {
        NativeQuery<Tuple> query = session.createNativeQuery(sql(feed, viewer), Tuple.class)
                .addEntity("a", ArticleCard.class).addEntity("u", AccountCard.class).addEntity("b", AccountCard.class);
        List.of("kind", "quote", "topic", "pin_note").forEach(column -> query.addScalar(column, String.class));
        query.addScalar("pin_end", Instant.class).addScalar("ord", Long.class).addScalar("entry_at", Instant.class);
        CountsView.NAMES.forEach(column -> query.addScalar(column, Long.class));
        if (viewer != null) {
            ViewerView.NAMES.forEach(column -> query.addScalar(column, Boolean.class));
        }
        return bound(query, feed, place, limit, reading.at(), viewer).getResultStream()
                .map(row -> entry(row, reading, viewer)).toList();
    }

    static String sql(Feed feed, UUID viewer) {
        return PAGE.formatted(feed.entries(),
                viewer == null ? CountsView.COLUMNS : CountsView.COLUMNS + ", " + ViewerView.COLUMNS);
    }

    static <T> NativeQuery<T> bound(NativeQuery<T> query, Feed feed, Place place, int limit, Instant now, UUID viewer) {
        query.setParameter("board", place.leads() ? feed.pins().orElse("") : "").setParameter("now", now)
                .setParameter("aside", place.aside().toArray(UUID[]::new)).setParameter("limit", limit + 1);
        feed.parameters().forEach(query::setParameter);
        if (feed.entries().contains(":at")) {
            query.setParameter("at", place.at()).setParameter("id", place.id());
        }
        if (feed.entries().contains(":asOf")) {
            query.setParameter("asOf", place.asOf());
        }
        if (viewer != null) {
            query.setParameter("viewer", viewer);
        }
        return query;
    }

    /** @param next makes the cursor, from all that is shown */
    static Page<FeedItem> page(List<Entry> entries, int limit, Function<List<Entry>, Cursor> next) {
        List<Entry> shown = entries.subList(0, Math.min(limit, entries.size()));
        return new Page<>(shown.stream().map(Entry::item).toList(),
                entries.size() > limit ? next.apply(shown).toString() : null);
    }

    private static Entry entry(Tuple row, Reading reading, UUID viewer) {
        ArticleCard article = row.get("a", ArticleCard.class);
        AccountCard by = row.get("b", AccountCard.class);
        String listed = row.get("topic", String.class);
        String cashtag = Cashtag.in(listed);
        Why why = new Why(Kind.valueOf(row.get("kind", String.class)), by == null ? null : AccountView.of(by),
                row.get("quote", String.class), cashtag == null ? listed : cashtag.toLowerCase(Locale.ROOT), cashtag,
                row.get("pin_note", String.class), row.get("pin_end", Instant.class));
        FeedItem item = new FeedItem(article.id(), why, article.readBy(reading), CountsView.of(row),
                viewer == null ? null : ViewerView.of(row));
        return new Entry(item, row.get("ord", Long.class), row.get("entry_at", Instant.class));
    }
}
