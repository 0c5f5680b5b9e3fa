package social.plaza.engagement.count;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** How often people did what with an article: kept beside what they do, never counted when it is read. */
@ApplicationScoped
public class Counts {

    /** What is counted; its name in lower case is its column. */
    public enum Counted {
        LIKES, COMMENTS, REPOSTS, SHARES, REWARDS, VIEWS
    }

    @Inject
    Session session;

    /** Changes a count with the transaction that changes what it counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID article, Counted what, int change) {
        // An upsert checks the row to insert before it looks for the one that is there, so a decrease must not insert.
        String sql = change > 0 ? """
                insert into article_count (article_id, %1$s) values (:article, :change)
                on conflict (article_id) do update set %1$s = article_count.%1$s + excluded.%1$s""" : """
                update article_count set %1$s = %1$s + :change where article_id = :article""";
        session.createNativeMutationQuery(sql.formatted(what.name().toLowerCase(Locale.ROOT)))
                .setParameter("article", article)
                .setParameter("change", change).executeUpdate();
    }

    /** Adds to what an article was rewarded with, in the asset's smallest unit; negative when a reward is reversed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addRewarded(UUID article, String asset, long amount) {
        String sql = amount > 0 ? """
                insert into article_rewarded (article_id, asset, amount) values (:article, :asset, :amount)
                on conflict (article_id, asset) do update set amount = article_rewarded.amount + excluded.amount""" : """
                update article_rewarded set amount = amount + :amount where article_id = :article and asset = :asset""";
        session.createNativeMutationQuery(sql).setParameter("article", article).setParameter("asset", asset)
                .setParameter("amount", amount).executeUpdate();
    }
}
