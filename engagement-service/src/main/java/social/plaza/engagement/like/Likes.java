package social.plaza.engagement.like;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.count.Counts;
import social.plaza.engagement.count.Counts.Counted;
import social.plaza.http.Cursor;

/** Who likes which article; one like per account and article, however often they click. */
@ApplicationScoped
class Likes {

    /** @param at since when */
    record Liker(AccountCard account, Instant at) {}

    @Inject
    Session session;

    @Inject
    Counts counts;

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID account, UUID article, Instant now) {
        int added = session.createNativeMutationQuery("""
                insert into article_like (article_id, account_id, at) values (:article, :account, :now)
                on conflict do nothing""").setParameter("article", article).setParameter("account", account)
                .setParameter("now", now).executeUpdate();
        if (added > 0) {
            counts.add(article, Counted.LIKES, added, account);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(UUID account, UUID article) {
        int removed = session.createNativeMutationQuery("""
                delete from article_like where article_id = :article and account_id = :account""")
                .setParameter("article", article).setParameter("account", account).executeUpdate();
        if (removed > 0) {
            counts.add(article, Counted.LIKES, -removed, account);
        }
    }

    /** Who likes an article, the newest like first; one more than the limit if there is more. */
    List<Liker> of(UUID article, Optional<Cursor> after, int limit) {
        return session.createNativeQuery("""
                select {u.*}, l.at liked_at from article_like l join account_card u on u.id = l.account_id
                where l.article_id = :article and u.state <> 'DELETED' and (l.at, l.account_id) < (:at, :account)
                order by l.at desc, l.account_id desc limit :limit""", Object[].class)
                .addEntity("u", AccountCard.class).addScalar("liked_at", Instant.class)
                .setParameter("article", article).setParameter("limit", limit + 1)
                .setParameter("at", after.map(cursor -> cursor.instant(0)).orElse(Cursor.NEWEST))
                .setParameter("account", after.map(cursor -> cursor.uuid(1)).orElse(Cursor.LAST_ID))
                .getResultStream().map(row -> new Liker((AccountCard) row[0], (Instant) row[1])).toList();
    }
}
