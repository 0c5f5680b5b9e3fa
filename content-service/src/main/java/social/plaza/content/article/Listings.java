package social.plaza.content.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

/**
 * Under which topics an article is listed, and under which cash tags (those with their sign, and once more in lower case among the topics), and
 * how often each is used.
 */
@ApplicationScoped
class Listings {

    @Inject
    Session session;

    void enter(Article article) {
        Map<String, Integer> changes = new TreeMap<>();
        take(article.id()).forEach(topic -> changes.merge(topic, -1, Integer::sum));
        List<String> counted = Stream
                .concat(article.topics().stream(), article.cashtags().stream().map(tag -> '$' + tag)).distinct()
                .toList();
        counted.forEach(name -> changes.merge(name, 1, Integer::sum));
        counted.forEach(name -> list(article, name, true));
        article.cashtags().stream().map(tag -> tag.toLowerCase(Locale.ROOT)).distinct()
                .filter(name -> !article.topics().contains(name)).forEach(name -> list(article, name, false));
        changes.forEach(this::count);
    }

    void leave(Article article) {
        new TreeSet<>(take(article.id())).forEach(topic -> count(topic, -1));
    }

    /** Takes an article from all lists. @return the names that it was counted under */
    private List<String> take(UUID article) {
        List<String> topics = session
                .createNativeQuery("select topic from article_topic where article_id = :id and counted", String.class)
                .setParameter("id", article).getResultList();
        session.createNativeMutationQuery("delete from article_topic where article_id = :id")
                .setParameter("id", article).executeUpdate();
        return topics;
    }

    private void list(Article article, String topic, boolean counted) {
        session.createNativeMutationQuery("""
                insert into article_topic (topic, published_at, article_id, counted)
                values (:topic, :at, :id, :counted)""").setParameter("topic", topic)
                .setParameter("at", article.publishedAt()).setParameter("id", article.id())
                .setParameter("counted", counted).executeUpdate();
    }

    /** Called in the order of the alphabet, so that two that count the same topics wait for each other and never lock up. */
    private void count(String topic, int more) {
        boolean isCashtag = topic.startsWith("$");
        if (more != 0) {
            session.createNativeMutationQuery("""
                    insert into %1$s (name, uses) values (:name, greatest(:more, 0))
                    on conflict (name) do update set uses = %1$s.uses + :more"""
                    .formatted(isCashtag ? "cashtag" : "topic"))
                    .setParameter("name", isCashtag ? topic.substring(1) : topic).setParameter("more", more)
                    .executeUpdate();
        }
    }
}
