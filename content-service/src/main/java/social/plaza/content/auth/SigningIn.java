package social.plaza.content.auth;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;

/** Opens a session for who knows the password, and carries it on for who has its refresh token. */
@ApplicationScoped
class SigningIn {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Accounts accounts;

    @Inject
    Credentials credentials;

    @Inject
    Sessions sessions;

    @Inject
    Argon2id argon2id;

    @Inject
    IssuingTokens issuing;

    @Inject
    PasswordRates rates;

    @Inject
    Device device;

    private record Known(Account account, String hash) {}

    /**
     * Whoever knows neither account nor password learns nothing: the answer, the work and the limits are the same for an account
     * that does not exist.
     *
     * @throws Unrecognised if there is no account of this name and password
     */
    Tokens signIn(String login, String password) {
        Optional<Known> known = QuarkusTransaction.requiringNew().call(() -> find(login.strip()));
        Object who = known.<Object>map(each -> each.account().id()).orElse(login.strip().toLowerCase(Locale.ROOT));
        rates.attempt(who);
        if (known.isEmpty()) {
            argon2id.matchNobody(password);
            throw Unrecognised.password();
        }
        if (!argon2id.matches(password, known.get().hash())) {
            throw Unrecognised.password();
        }
        rates.succeeded(who);
        return open(known.get(), password);
    }

    /** @throws Unrecognised if the token is unknown, expired or used; used ones end the whole session */
    Tokens refresh(String refreshToken) {
        // the session stays locked until the token is made: whoever ends sessions, then tokens, misses none in between
        return QuarkusTransaction.requiringNew().call(() -> sessions.rotate(refreshToken).flatMap(this::carryOn))
                .orElseThrow(Unrecognised::session);
    }

    private Optional<Tokens> carryOn(Sessions.Opened session) {
        return accounts.findByIdOptional(session.account())
                .filter(account -> account.state() != Account.State.DELETED)
                .map(account -> issuing.forSession(account, session));
    }

    private Optional<Known> find(String login) {
        Optional<Account> account = accounts.byLogin(login).filter(found -> found.state() != Account.State.DELETED);
        // asked for nobody, too: both take the same two queries
        Optional<String> hash = credentials.of(account.map(Account::id).orElse(NOBODY));
        return account.flatMap(found -> hash.map(each -> new Known(found, each)));
    }

    private Tokens open(Known known, String password) {
        Optional<String> better = argon2id.isOutdated(known.hash())
                ? Optional.of(argon2id.hash(password))
                : Optional.empty();
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!credentials.isStill(known.account().id(), known.hash())) {
                throw Unrecognised.password();
            }
            better.ifPresent(hash -> credentials.put(known.account().id(), hash));
            Account account = accounts.findById(known.account().id());
            return issuing.forSession(account, sessions.open(account.id(), device.description()));
        });
    }
}
