package social.plaza.content.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import social.plaza.content.article.ImportingArticles.Written;

/** What came from sources: each thing once. */
@ApplicationScoped
class FeedItems {

    /** @param written what was made of it, or null; {@code said} what it said when it was last looked at */
    record Known(UUID id, byte[] said, boolean older, Written written) {

        boolean says(FeedEntry entry) {
            return older || Arrays.equals(said, entry.said());
        }
    }

    static final int MAX_TITLE = 300;

    private static final Duration SAME_NEWS = Duration.ofDays(3);

    static final String SAME_STORY = """
            select i.article_id from feed_item i where i.outcome = 'ARTICLE' and i.source_id is distinct from :source
                and i.link_key = :link
            union all
            select i.article_id from feed_item i where i.outcome = 'ARTICLE' and i.source_id is distinct from :source
                and i.title_key = :title and i.at between :from and :to
                and split_part(coalesce(i.link_key, ''), '/', 1) <> split_part(coalesce(:link, ''), '/', 1)
            limit 1""";

    @Inject
    Session session;

    @Inject
    Clock clock;

    boolean isNew(UUID source) {
        return session.createNativeQuery("select 1 from feed_item where source_id = :source limit 1", Integer.class)
                .setParameter("source", source).getResultList().isEmpty();
    }

    /** Those of these that were seen before, by their identity in hexadecimal. */
    Map<String, Known> known(UUID source, Collection<byte[]> guids) {
        Map<String, Known> known = new HashMap<>();
        session.createNativeQuery("""
                select id, guid, said, outcome = 'SKIPPED' and reason = 'OLDER', article_id, written,
                    outcome = 'ARTICLE'
                from feed_item where source_id = :source and guid = any(:guids)""", Tuple.class)
                .setParameter("source", source).setParameter("guids", guids.toArray(byte[][]::new), byte[][].class)
                .getResultStream().forEach(row -> known.put(hex(row.get(1, byte[].class)),
                        new Known(row.get(0, UUID.class), row.get(2, byte[].class), row.get(3, Boolean.class),
                                row.get(6, Boolean.class)
                                        ? new Written(row.get(4, UUID.class), row.get(5, byte[].class))
                                        : null)));
        return known;
    }

    static String hex(byte[] guid) {
        return HexFormat.of().formatHex(guid);
    }

    /** From here on nobody else enters an item until the transaction ends: so of one story told twice one is the first. */
    void enterAlone() {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('feed items'))", Integer.class)
                .getSingleResult();
    }

    /** The article that another source brought of the same story. */
    Optional<UUID> sameStory(UUID source, FeedEntry entry) {
        Instant at = at(entry);
        return session.createNativeQuery(SAME_STORY, UUID.class).setParameter("source", source)
                .setParameter("link", Links.key(entry.link()), String.class)
                .setParameter("title", Links.titleKey(entry.title()), String.class)
                .setParameter("from", at.minus(SAME_NEWS)).setParameter("to", at.plus(SAME_NEWS)).getResultStream()
                .findFirst();
    }

    /**
     * Writes down what became of an item, unless it was there before.
     *
     * @param written what was made of it, or is the same story; null for nothing
     * @return whether it was not there
     */
    boolean enter(UUID source, FeedEntry entry, FeedItemView.Outcome outcome, SourceRunView.Reason reason,
            Written written) {
        return session.createNativeMutationQuery("""
                insert into feed_item (id, source_id, guid, title, link, link_key, title_key, at, seen_at, outcome,
                    reason, article_id, said, written)
                values (uuidv7(), :source, :guid, :title, :link, :linkKey, :titleKey, :at, :now, :outcome, :reason,
                    :article, :said, :written)
                on conflict (source_id, guid) do update set said = excluded.said, title = excluded.title,
                    link = excluded.link, link_key = excluded.link_key, title_key = excluded.title_key,
                    outcome = excluded.outcome, reason = excluded.reason, article_id = excluded.article_id,
                    written = excluded.written
                where feed_item.outcome <> 'ARTICLE'""").setParameter("source", source)
                .setParameter("guid", entry.guid()).setParameter("title", PlainText.cut(entry.title(), MAX_TITLE))
                .setParameter("link", entry.link(), String.class)
                .setParameter("linkKey", Links.key(entry.link()), String.class)
                .setParameter("titleKey", Links.titleKey(entry.title()), String.class).setParameter("at", at(entry))
                .setParameter("now", clock.instant()).setParameter("outcome", outcome.name())
                .setParameter("reason", reason == null ? null : reason.name(), String.class)
                .setParameter("article", written == null ? null : written.id(), UUID.class)
                .setParameter("said", entry.said())
                .setParameter("written", written == null ? null : written.digest(), byte[].class)
                .executeUpdate() == 1;
    }

    /** All at once: those that are not wanted of a feed that is seen for the first time. */
    void enterOlder(UUID source, List<FeedEntry> entries) {
        session.createNativeMutationQuery("""
                insert into feed_item (id, source_id, guid, title, link, link_key, at, seen_at, outcome, reason, said)
                select uuidv7(), :source, guid, title, link, link_key, at, :now, 'SKIPPED', 'OLDER', ''
                from unnest(cast(:guids as bytea[]), cast(:titles as text[]), cast(:links as text[]),
                    cast(:linkKeys as text[]), cast(:ats as timestamptz[])) as older (guid, title, link, link_key, at)
                on conflict (source_id, guid) do nothing""").setParameter("source", source)
                .setParameter("now", clock.instant())
                .setParameter("guids", entries.stream().map(FeedEntry::guid).toArray(byte[][]::new), byte[][].class)
                .setParameter("titles", entries.stream().map(each -> PlainText.cut(each.title(), MAX_TITLE))
                        .toArray(String[]::new), String[].class)
                .setParameter("links", entries.stream().map(FeedEntry::link).toArray(String[]::new), String[].class)
                .setParameter("linkKeys", entries.stream().map(each -> Links.key(each.link())).toArray(String[]::new),
                        String[].class)
                .setParameter("ats", entries.stream().map(this::at).toArray(Instant[]::new), Instant[].class)
                .executeUpdate();
    }

    /** It says something else now, and this was made of it. */
    void changed(Known item, FeedEntry entry, Written written) {
        session.createNativeMutationQuery("""
                update feed_item set said = :said, written = :written, title = :title where id = :id""")
                .setParameter("said", entry.said()).setParameter("written", written.digest())
                .setParameter("title", PlainText.cut(entry.title(), MAX_TITLE)).setParameter("id", item.id())
                .executeUpdate();
    }

    private Instant at(FeedEntry entry) {
        return entry.at() == null ? clock.instant() : entry.at();
    }
}
