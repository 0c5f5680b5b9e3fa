package social.plaza.engagement.count;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.engagement.count.EngagementView.Rewarded;

/** What people did with articles. */
@ApplicationScoped
class Engagements {

    private static final String WITHDRAWN = " or a.state <> 'DELETED' and (:moderates or a.author_id = :viewer)";

    @Inject
    Session session;

    /**
     * Those of which whoever asks may read it, as {@link ArticleCards#mayRead} says of one.
     *
     * @param viewer who asks, or null for someone who is not signed in
     * @param moderates whether that is a moderator
     */
    List<EngagementView> of(List<UUID> articles, UUID viewer, boolean moderates) {
        Map<UUID, List<Rewarded>> rewarded = rewarded(articles);
        Map<UUID, EngagementView> found = rows(articles, viewer, moderates)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class),
                        row -> view(row, rewarded, viewer)));
        return articles.stream().filter(found::containsKey).map(found::get).toList();
    }

    private Stream<Tuple> rows(List<UUID> articles, UUID viewer, boolean moderates) {
        NativeQuery<Tuple> query = session.createNativeQuery("""
                select a.id, %s %s from article_card a left join article_count c on c.article_id = a.id
                where a.id in (:articles) and (a.state = 'PUBLISHED'%s)"""
                .formatted(CountsView.COLUMNS, viewer == null ? "" : ", " + ViewerView.COLUMNS,
                        viewer == null ? "" : WITHDRAWN),
                Tuple.class).setParameter("articles", articles);
        if (viewer != null) {
            query.setParameter("viewer", viewer).setParameter("moderates", moderates);
        }
        return query.getResultStream();
    }

    private Map<UUID, List<Rewarded>> rewarded(List<UUID> articles) {
        return session.createNativeQuery("""
                select article_id id, asset, amount from article_rewarded where article_id in (:articles) and amount > 0
                order by asset""", Tuple.class).setParameter("articles", articles).getResultStream()
                .collect(Collectors.groupingBy(row -> row.get("id", UUID.class), Collectors.mapping(
                        row -> new Rewarded(row.get("asset", String.class), row.get("amount", Long.class)),
                        Collectors.toList())));
    }

    private static EngagementView view(Tuple row, Map<UUID, List<Rewarded>> rewarded, UUID viewer) {
        UUID id = row.get("id", UUID.class);
        return new EngagementView(id, CountsView.of(row), rewarded.getOrDefault(id, List.of()),
                viewer == null ? null : ViewerView.of(row));
    }
}
