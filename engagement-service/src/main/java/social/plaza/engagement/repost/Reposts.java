package social.plaza.engagement.repost;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import social.plaza.engagement.card.ArticleCard;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.engagement.count.Counts;
import social.plaza.engagement.count.Counts.Counted;
import social.plaza.http.Cursor;

/** Who passed which article on. */
@ApplicationScoped
class Reposts {

    @Inject
    Session session;

    @Inject
    Counts counts;

    @Inject
    ArticleCards articles;

    /** @return the id of the new one, or nothing if it was to be a plain one and there is one */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> add(UUID account, ArticleCard article, String quote, Instant now) {
        Optional<UUID> added = session.createNativeQuery("""
                insert into repost (account_id, article_id, revision, quote, at)
                values (:account, :article, :revision, cast(:quote as text), :now)
                on conflict (account_id, article_id) where quote is null do nothing returning id""", UUID.class)
                .setParameter("account", account).setParameter("article", article.id())
                .setParameter("revision", article.revision()).setParameter("quote", quote).setParameter("now", now)
                .uniqueResultOptional();
        added.ifPresent(id -> counts.add(article.id(), Counted.REPOSTS, 1, account));
        return added;
    }

    Repost get(UUID id) {
        return session.find(Repost.class, id);
    }

    /** One that whoever asks may read, as they may read its article, and as there is whoever passed it on. */
    Optional<Repost> readable(UUID id) {
        return session.createSelectionQuery("""
                select r, a from Repost r join fetch r.account u join ArticleCard a on a.id = r.articleId
                where r.id = :id and u.state <> 'DELETED'""", Object[].class)
                .setParameter("id", id).stream().filter(row -> articles.mayRead((ArticleCard) row[1]))
                .map(row -> (Repost) row[0]).findFirst();
    }

    /** The plain repost of an article by an account. */
    Repost plain(UUID account, UUID article) {
        return session.createSelectionQuery("""
                from Repost where account.id = :account and articleId = :article and quote is null""", Repost.class)
                .setParameter("account", account).setParameter("article", article).getSingleResult();
    }

    /** @return whether there was one of that id and account */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean remove(UUID account, UUID id) {
        return uncount(account, session.createNativeQuery("""
                delete from repost where id = :id and account_id = :account returning article_id""", UUID.class)
                .setParameter("id", id).setParameter("account", account).uniqueResultOptional());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void removePlain(UUID account, UUID article) {
        uncount(account, session.createNativeQuery("""
                delete from repost where article_id = :article and account_id = :account and quote is null
                returning article_id""", UUID.class).setParameter("article", article)
                .setParameter("account", account).uniqueResultOptional());
    }

    private boolean uncount(UUID account, Optional<UUID> article) {
        article.ifPresent(id -> counts.add(id, Counted.REPOSTS, -1, account));
        return article.isPresent();
    }

    /** Reposts and quotes of an article, the newest first; one more than the limit if there is more. */
    List<Repost> of(UUID article, Optional<Cursor> after, int limit) {
        return session.createSelectionQuery("""
                from Repost r join fetch r.account u where r.articleId = :article and u.state <> 'DELETED'
                and (r.at < :at or r.at = :at and r.id < :id) order by r.at desc, r.id desc""", Repost.class)
                .setParameter("article", article)
                .setParameter("at", after.map(cursor -> cursor.instant(0)).orElse(Cursor.NEWEST))
                .setParameter("id", after.map(cursor -> cursor.uuid(1)).orElse(Cursor.LAST_ID))
                .setMaxResults(limit + 1).list();
    }
}
