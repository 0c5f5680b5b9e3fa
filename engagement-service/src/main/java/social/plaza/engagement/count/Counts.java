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
        LIKES(1), COMMENTS(2), REPOSTS(3), SHARES(1), REWARDS(3), VIEWS(0);

        /** How much one of it weighs in the rank of the hot feed. */
        private final int weight;

        Counted(int weight) {
            this.weight = weight;
        }
    }

    @Inject
    Session session;

    /**
     * Changes a count with the transaction that changes what it counts, and the article's rank with it.
     *
     * @param by whose like, comment … it is, also where someone else takes it away: the author's own count, but make nothing hot
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID article, Counted what, int change, UUID by) {
        // An upsert checks the row to insert before it looks for the one that is there, so a decrease must not insert.
        String sql = change > 0 ? """
                insert into article_count (article_id, %1$s, score) values (:article, :change, %2$s)
                on conflict (article_id) do update set %1$s = article_count.%1$s + excluded.%1$s,
                    score = article_count.score + excluded.score""" : """
                update article_count set %1$s = %1$s + :change, score = score + %2$s where article_id = :article""";
        session.createNativeMutationQuery(sql.formatted(what.name().toLowerCase(Locale.ROOT), """
                (select case when author_id = :by then 0 else :weight end from article_card where id = :article)"""))
                .setParameter("article", article).setParameter("by", by).setParameter("change", change)
                .setParameter("weight", change * what.weight).executeUpdate();
    }

    /** Gives an article its place in time among the hot ones; to be called when that may have changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rank(UUID article) {
        // Two statements, as an upsert locks the row also where it changes nothing: a rebuild would hold up every like.
        session.createNativeMutationQuery("""
                insert into article_count (article_id) values (:article) on conflict do nothing""")
                .setParameter("article", article).executeUpdate();
        session.createNativeMutationQuery("""
                update article_count c set published_second = extract(epoch from a.published_at) from article_card a
                where a.id = :article and c.article_id = a.id
                    and c.published_second is distinct from extract(epoch from a.published_at)""")
                .setParameter("article", article).executeUpdate();
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
