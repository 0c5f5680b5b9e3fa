package social.plaza.content.auth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The API tokens of all accounts. */
@ApplicationScoped
class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {

    Optional<ApiToken> valid(String secret, Instant now) {
        return find("hash = ?1 and (expiresAt is null or expiresAt > ?2)", Secret.hash(secret), now)
                .firstResultOptional();
    }

    /** Newest first. */
    List<ApiToken> of(UUID account, UUID before, int limit) {
        return before == null
                ? find("accountId = ?1 order by id desc", account).page(0, limit).list()
                : find("accountId = ?1 and id < ?2 order by id desc", account, before).page(0, limit).list();
    }

    Optional<ApiToken> of(UUID account, UUID id) {
        return find("id = ?1 and accountId = ?2", id, account).firstResultOptional();
    }

    /** @return false if it is not one of this account */
    boolean delete(UUID account, UUID id) {
        return delete("id = ?1 and accountId = ?2", id, account) == 1;
    }

    /** Takes all of an account's away. */
    void deleteAll(UUID account) {
        delete("accountId", account);
    }

    /** Notes a use; nothing happens if the token is being deleted meanwhile. */
    void used(UUID id, Instant now) {
        update("lastUsedAt = ?1 where id = ?2", now, id);
    }

    long count(UUID account) {
        return count("accountId", account);
    }

    /** Makes this the only token of an account, and leaves it alone if it is. */
    void only(UUID account, ApiToken token, String secret) {
        delete("accountId = ?1 and hash <> ?2", account, Secret.hash(secret));
        if (count(account) == 0) {
            persist(token);
        }
    }
}
