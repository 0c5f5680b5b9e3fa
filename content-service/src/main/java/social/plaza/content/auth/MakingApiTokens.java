package social.plaza.content.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;

/** Makes a token for a tool, with no more scopes than its maker has at that moment. */
@ApplicationScoped
class MakingApiTokens {

    static final int MAX_TOKENS = 100;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @Inject
    ApiTokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    ApiTokenView make(NewApiToken wanted) {
        if (caller.session() == null) {
            throw new ToolsMakeNoTokens();
        }
        Set<String> scopes = new LinkedHashSet<>(wanted.scopes());
        mustBeKnown(scopes);
        Instant now = clock.instant();
        if (wanted.expiresAt() != null && !(wanted.expiresAt().isAfter(now) && wanted.expiresAt().isBefore(LATEST))) {
            throw new BadRequest("expiresAt", "must be in the future");
        }
        UUID owner = caller.id();
        mustBeOwn(scopes, accounts.findById(owner));
        if (tokens.count(owner) >= MAX_TOKENS) {
            throw new TooManyApiTokens();
        }
        String secret = ApiToken.PREFIX + Secret.random();
        ApiToken token = new ApiToken(owner, wanted.name(), scopes, secret, wanted.expiresAt(), now);
        tokens.persist(token);
        return ApiTokenView.made(token, secret);
    }

    private static void mustBeKnown(Set<String> scopes) {
        List<String> unknown = scopes.stream().filter(scope -> !Scopes.isKnown(scope)).toList();
        if (!unknown.isEmpty()) {
            throw new BadRequest("scopes",
                    "must be of read, drafts, write, pins, pins:{board}, moderation, admin, events");
        }
    }

    /** Both the token that asks and the roles as they are now must allow them. */
    private void mustBeOwn(Set<String> scopes, Account owner) {
        Set<String> beyond = new HashSet<>(scopes);
        beyond.removeAll(Scopes.within(Scopes.within(scopes, caller.scopes()), Scopes.of(owner)));
        if (!beyond.isEmpty()) {
            throw new BeyondOwnScopes(beyond);
        }
    }
}
