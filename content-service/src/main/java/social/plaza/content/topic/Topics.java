package social.plaza.content.topic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import social.plaza.http.Cursor;

/** All topics that articles have, by how many do. */
@ApplicationScoped
class Topics {

    /** @param articles how many are listed under it */
    @Schema(name = "Topic")
    record Topic(String topic, int articles) {}

    @Inject
    Session session;

    @Inject
    RelatedTags related;

    TagView figures(Tag tag) {
        Integer articles = session.createNativeQuery("select coalesce(max(uses), 0) from %s where name = :name"
                .formatted(tag.isCashtag() ? "cashtag" : "topic"), Integer.class)
                .setParameter("name", tag.isCashtag() ? tag.cashtag() : tag.topic()).getSingleResult();
        return new TagView(tag.topic(), tag.cashtag(), articles, related.to(tag.listed()));
    }

    List<Topic> list(String prefix, Optional<Cursor> after, int limit) {
        return session.createNativeQuery("""
                select name, uses from topic
                where uses > 0 and name like :prefix and (-uses, name) > (:uses, :name)
                order by -uses, name limit :limit""", Tuple.class)
                .setParameter("prefix", prefix.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .setParameter("uses", after.map(cursor -> cursor.number(0)).orElse((long) Integer.MIN_VALUE))
                .setParameter("name", after.map(cursor -> cursor.text(1)).orElse("")).setParameter("limit", limit)
                .getResultStream().map(row -> new Topic(row.get(0, String.class), row.get(1, Integer.class))).toList();
    }
}
