package social.plaza.content.topic;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.quarkus.cache.CacheResult;
import org.hibernate.Session;
import social.plaza.content.article.FindableArticles;

/** What stands together in articles that everyone may read. Looked for once in two minutes, whoever asks. */
@ApplicationScoped
class RelatedTags {

    static final int MAX = 8;
    private static final Duration RECENT = Duration.ofDays(90);

    /** The newest three hundred tell it, and so it costs the same however many there are. */
    static final String RELATED = """
            select name, count(*) articles from (
                select a.topics, a.cashtags from article_topic l join article a on a.id = l.article_id
                where l.topic = :listed and l.published_at > :since and %s
                order by l.published_at desc, l.article_id desc limit 300) newest
            cross join unnest(topics || array(select '$' || tag from unnest(cashtags) tag)) name
            where name <> :listed
            group by name order by articles desc, name limit %d""".formatted(FindableArticles.FINDABLE, MAX);

    @Inject
    Session session;

    @Inject
    Clock clock;

    @CacheResult(cacheName = "related-tags")
    List<TagView.Related> to(String listed) {
        return session.createNativeQuery(RELATED, Tuple.class).setParameter("listed", listed)
                .setParameter("since", clock.instant().minus(RECENT)).setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> TagView.Related.of(row.get(0, String.class), row.get(1, Long.class).intValue()))
                .toList();
    }
}
