package social.plaza.content.auth;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.cache.CacheResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import social.plaza.http.TokensEnded;

/** Reads from the accounts since when tokens count; remembered for a second, so that it costs no query a request. */
@ApplicationScoped
class AccountTokensEnded implements TokensEnded {

    @Inject
    Session session;

    @Override
    @CacheResult(cacheName = "tokens-ended")
    public Instant notBefore(UUID account) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select tokens_not_before from account where id = :id", Instant.class)
                .setParameter("id", account).getResultStream().map(Instant.class::cast).findFirst()
                .orElse(Instant.EPOCH));
    }
}
