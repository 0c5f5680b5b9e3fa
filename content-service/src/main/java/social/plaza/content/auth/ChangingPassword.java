package social.plaza.content.auth;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.http.BadRequest;
import social.plaza.http.NotFound;

/** Replaces a password by another, and puts out whoever came in with the old one. */
@ApplicationScoped
class ChangingPassword {

    @Inject
    Accounts accounts;

    @Inject
    Credentials credentials;

    @Inject
    Sessions sessions;

    @Inject
    ApiTokens tokens;

    @Inject
    Argon2id argon2id;

    @Inject
    PasswordRates rates;

    private record Known(Account account, String hash) {}

    /**
     * Ends all other sessions of the account, all its access tokens, and the API tokens that others of them could come from.
     *
     * @param kept the session that asks, which goes on with its refresh token; null if it is none
     */
    void change(UUID id, String current, String wanted, UUID kept) {
        Known known = QuarkusTransaction.requiringNew().call(() -> find(id));
        NewPassword.complaint(wanted, known.account().handle(), known.account().email()).ifPresent(complaint -> {
            throw new BadRequest("password", complaint);
        });
        rates.attempt(id);
        if (!argon2id.matches(current, known.hash())) {
            throw wrong();
        }
        rates.succeeded(id);
        String hash = argon2id.hash(wanted);
        QuarkusTransaction.requiringNew().run(() -> replace(id, known.hash(), hash, kept));
    }

    private Known find(UUID id) {
        return accounts.findByIdOptional(id)
                .flatMap(account -> credentials.of(id).map(hash -> new Known(account, hash)))
                .orElseThrow(() -> new NotFound("password"));
    }

    private void replace(UUID id, String old, String hash, UUID kept) {
        if (!credentials.isStill(id, old)) {
            throw wrong();
        }
        credentials.put(id, hash);
        sessions.endAll(id, kept);
        tokens.deleteAll(id);
        accounts.endTokens(id);
    }

    private static BadRequest wrong() {
        return new BadRequest("current", "is not the password of this account");
    }
}
