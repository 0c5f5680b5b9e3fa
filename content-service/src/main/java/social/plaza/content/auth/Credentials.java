package social.plaza.content.auth;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

/** The password hashes of accounts, apart from all else that is told of them. */
@ApplicationScoped
class Credentials {

    @Inject
    Session session;

    @Inject
    Clock clock;

    Optional<String> of(UUID account) {
        return session.createNativeQuery("select hash from credential where account_id = :account", String.class)
                .setParameter("account", account).getResultStream().findFirst();
    }

    void put(UUID account, String hash) {
        session.createNativeMutationQuery("""
                insert into credential (account_id, hash, changed_at) values (:account, :hash, :now)
                on conflict (account_id) do update set hash = excluded.hash, changed_at = excluded.changed_at""")
                .setParameter("account", account).setParameter("hash", hash).setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Whether a hash that was read before still holds; if so, it does until the transaction ends. */
    boolean isStill(UUID account, String hash) {
        return session.createNativeQuery("select hash from credential where account_id = :account for update",
                String.class).setParameter("account", account).getResultStream().findFirst().filter(hash::equals)
                .isPresent();
    }
}
