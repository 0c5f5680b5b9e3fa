package social.plaza.engagement.reward;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.card.ArticleCard;
import social.plaza.engagement.card.ArticleCards;

/** All rewards that were ever given. */
@ApplicationScoped
class Rewards {

    record Listed(Reward reward, AccountCard from, AccountCard to) {}

    private static final String PEOPLE = """
             from Reward r left join AccountCard f on f.id = r.fromId left join AccountCard t on t.id = r.toId
            """;

    private static final String LISTED = "select r, f, t" + PEOPLE;

    @Inject
    Session session;

    @Inject
    ArticleCards articles;

    void add(Reward reward) {
        session.persist(reward);
    }

    /** One that whoever asks may read, as they may read its article, or its comment's. */
    Optional<Listed> readable(UUID id) {
        return session.createSelectionQuery(
                "select r, f, t, a" + PEOPLE + """
                join ArticleCard a on a.id = coalesce(r.articleId, (select c.articleId from Comment c where c.id = r.commentId))
                where r.id = :id""",
                Object[].class).setParameter("id", id).stream()
                .filter(row -> articles.mayRead((ArticleCard) row[3])).map(Rewards::listed).findFirst();
    }

    Optional<Listed> under(UUID transfer) {
        return session.createSelectionQuery(LISTED + "where r.transferId = :transfer", Object[].class)
                .setParameter("transfer", transfer).stream().map(Rewards::listed).findFirst();
    }

    /** Who supports an article: the latest first. */
    List<Listed> of(UUID article, Instant before, UUID beforeId, int limit) {
        return session.createSelectionQuery(LISTED + """
                where r.articleId = :article and (r.at, r.id) < (:before, :beforeId)
                order by r.at desc, r.id desc""", Object[].class).setParameter("article", article)
                .setParameter("before", before)
                .setParameter("beforeId", beforeId).setMaxResults(limit).stream().map(Rewards::listed).toList();
    }

    private static Listed listed(Object[] row) {
        return new Listed((Reward) row[0], (AccountCard) row[1], (AccountCard) row[2]);
    }
}
