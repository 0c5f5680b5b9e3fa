package social.plaza.engagement.bookmark;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** What everyone keeps for later; theirs alone to know, so nobody counts it. */
@ApplicationScoped
class Bookmarks {

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
