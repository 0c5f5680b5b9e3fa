package social.plaza.content.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

/** Items whose GUID their feed changed, as some do when they move: known again by their links, so that they are not taken for new ones. */
@ApplicationScoped
class RenamedItems {

    /** By a link that several share, one that has the same title; and none that the feed still tells under the GUID that it has. */
    private static final String ADOPTED = """
            update feed_item set guid = renamed.guid from (
                select distinct on (told.guid) told.guid, item.id
                from unnest(cast(:guids as bytea[]), cast(:links as text[]), cast(:titles as text[]),
                    cast(:alone as boolean[])) as told (guid, link, title, alone)
                join feed_item item on item.source_id = :source and item.link_key = told.link
                    and item.guid <> all(:all)
                where not exists (select 1 from feed_item i where i.source_id = :source and i.guid = told.guid)
                    and (item.title = told.title or :renaming and told.alone and not exists (
                        select 1 from feed_item other where other.source_id = :source
                            and other.link_key = told.link and other.id <> item.id))
                order by told.guid, item.title = told.title desc, item.id desc) renamed
            where feed_item.id = renamed.id and feed_item.guid <> all(:all)""";

    /** What a feed tells of an item that can be known again; alone if no other has its link. */
    private record Told(byte[] guid, String link, String title, boolean alone) {}

    @Inject
    Session session;

    /**
     * Gives those that were seen before the GUIDs that they have now.
     *
     * @param entries all that the feed tells now
     */
    void adopt(UUID source, List<FeedEntry> entries) {
        List<Told> told = told(entries);
        if (adopt(source, entries, told, false) > 0) {
            adopt(source, entries, told, true);
        }
    }

    /**
     * @param renaming whether the feed is known to call its items something else now: only then a link is enough, since there are feeds
     *        with one link for all that they ever tell
     */
    private int adopt(UUID source, List<FeedEntry> entries, List<Told> told, boolean renaming) {
        return session.createNativeMutationQuery(ADOPTED).setParameter("source", source)
                .setParameter("renaming", renaming)
                .setParameter("guids", told.stream().map(Told::guid).toArray(byte[][]::new), byte[][].class)
                .setParameter("links", told.stream().map(Told::link).toArray(String[]::new), String[].class)
                .setParameter("titles", told.stream().map(Told::title).toArray(String[]::new), String[].class)
                .setParameter("alone", told.stream().map(Told::alone).toArray(Boolean[]::new), Boolean[].class)
                .setParameter("all", entries.stream().map(FeedEntry::guid).filter(Objects::nonNull)
                        .toArray(byte[][]::new), byte[][].class)
                .executeUpdate();
    }

    /** Each that the feed tells twice, in other words, is one too many to be known by. */
    private static List<Told> told(List<FeedEntry> entries) {
        Map<String, List<FeedEntry>> byLink = entries.stream()
                .filter(each -> each.guid() != null && Links.key(each.link()) != null)
                .collect(Collectors.groupingBy(each -> Links.key(each.link())));
        return byLink.entrySet().stream().flatMap(sharing -> sharing.getValue().stream()
                .collect(Collectors.groupingBy(each -> PlainText.cut(each.title(), FeedItems.MAX_TITLE))).entrySet()
                .stream().filter(same -> same.getValue().size() == 1)
                .map(same -> new Told(same.getValue().getFirst().guid(), sharing.getKey(), same.getKey(),
                        sharing.getValue().size() == 1)))
                .toList();
    }
}
