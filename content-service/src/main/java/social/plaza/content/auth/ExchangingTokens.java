package social.plaza.content.auth;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;

/** Gives a tool an access token for its API token: never for more than its owner may do now. */
@ApplicationScoped
class ExchangingTokens {

    @Inject
    ApiTokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    IssuingTokens issuing;

    @Inject
    Clock clock;

    /** @throws Unrecognised if the token is unknown or expired, or its owner is gone */
    @Transactional
    Tokens.OfTool exchange(String apiToken) {
        ApiToken token = tokens.valid(apiToken, clock.instant()).orElseThrow(Unrecognised::apiToken);
        Optional<Account> owner = accounts.findByIdOptional(token.accountId())
                .filter(account -> account.state() != Account.State.DELETED);
        tokens.used(token.id(), clock.instant());
        return owner.map(
                account -> issuing.forTool(account, Scopes.within(token.scopes(), Scopes.of(account)),
                        token.expiresAt()))
                .orElseThrow(Unrecognised::apiToken);
    }
}
