package social.plaza.engagement.bookmark;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import social.plaza.engagement.feed.Feed;

/** What everyone keeps for later; theirs alone to know, so nobody counts it. */
@ApplicationScoped
class Bookmarks {

    /** Those of whoever reads. */
    static final Feed FEED = new Feed("bookmarks", null, """
            select m.article_id, 'BOOKMARKED' kind, cast(null as uuid) by_id, cast(null as text) quote,
                cast(null as text) topic, cast(null as bigint) ord, m.at
            from bookmark m join article_card a on a.id = m.article_id and a.state = 'PUBLISHED'
            where m.account_id = :viewer and (m.at, m.article_id) < (:at, :id)
            order by m.at desc, m.article_id desc limit :limit""", Map.of());

    @Inject
    Session session;

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID account, UUID article, Instant now) {
        session.createNativeMutationQuery("""
                insert into bookmark (account_id, article_id, at) values (:account, :article, :now)
                on conflict do nothing""").setParameter("account", account).setParameter("article", article)
                .setParameter("now", now).executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(UUID account, UUID article) {
        session.createNativeMutationQuery("""
                delete from bookmark where account_id = :account and article_id = :article""")
                .setParameter("account", account).setParameter("article", article).executeUpdate();
    }
}
