package social.plaza.content.translation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import social.plaza.content.account.Account;

/** Whom authors let translate their articles. */
@ApplicationScoped
class Translators {

    static final int MAX = 20;

    @Inject
    Session session;

    boolean has(UUID article, UUID account) {
        return session.createNativeQuery("""
                select true from translator where article_id = :article and account_id = :account""", Boolean.class)
                .setParameter("article", article).setParameter("account", account).getResultStream().findFirst()
                .isPresent();
    }

    /** By handle. */
    List<Account> of(UUID article) {
        return session.createNativeQuery("""
                select p.* from translator t join account p on p.id = t.account_id
                where t.article_id = :article order by p.handle collate "C"
                """, Account.class).setParameter("article", article)
                .getResultList();
    }

    /** To be called while the article is locked: so many there are at most. @throws TooManyTranslators */
    void add(UUID article, UUID account, Instant now) {
        if (!has(article, account) && of(article).size() >= MAX) {
            throw new TooManyTranslators();
        }
        session.createNativeMutationQuery("""
                insert into translator (article_id, account_id, since) values (:article, :account, :now)
                on conflict do nothing""").setParameter("article", article).setParameter("account", account)
                .setParameter("now", now).executeUpdate();
    }

    void remove(UUID article, UUID account) {
        session.createNativeMutationQuery(
                "delete from translator where article_id = :article and account_id = :account")
                .setParameter("article", article).setParameter("account", account).executeUpdate();
    }
}
