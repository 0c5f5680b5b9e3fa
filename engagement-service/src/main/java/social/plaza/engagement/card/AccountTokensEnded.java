package social.plaza.engagement.card;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.cache.CacheResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import social.plaza.http.TokensEnded;

/** Knows from content's events since when an account's tokens count; remembered for a second. */
@ApplicationScoped
class AccountTokensEnded implements TokensEnded {

    @Inject
    Session session;

    @Override
    @CacheResult(cacheName = "tokens-ended")
    public Instant notBefore(UUID account) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select tokens_not_before from account_card where id = :id", Instant.class)
                .setParameter("id", account).uniqueResultOptional().orElse(Instant.EPOCH));
    }
}
