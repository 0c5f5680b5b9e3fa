package social.plaza.content.auth;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.content.account.EmailAddress;
import social.plaza.content.account.Handle;
import social.plaza.content.account.OwnAccount;
import social.plaza.content.setting.Settings;
import social.plaza.http.BadRequest;
import social.plaza.http.ClientAddress;
import social.plaza.http.Rate;
import social.plaza.http.Rates;

/** Makes an account for someone new, and signs them in. */
@ApplicationScoped
class Registering {

    private static final Duration PER = Duration.ofHours(1);

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
    Rates rates;

    @Inject
    ClientAddress address;

    @Inject
    Device device;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    Registered register(NewAccount wanted) {
        check(wanted);
        rates.spend(new Rate("new accounts from this address", settings.rates().registrations(), PER),
                address.network());
        String email = EmailAddress.canonical(wanted.email());
        QuarkusTransaction.requiringNew().run(() -> accounts.mustBeFree(wanted.handle(), email));
        // worked out with no connection to the database held
        String hash = argon2id.hash(wanted.password());
        String language = wanted.language() == null ? settings.language() : wanted.language();
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = new Account(wanted.handle(), wanted.displayName(), email, language, clock.instant());
            accounts.register(account);
            credentials.put(account.id(), hash);
            Sessions.Opened session = sessions.open(account.id(), device.description());
            return new Registered(OwnAccount.of(account), issuing.forSession(account, session));
        });
    }

    private static void check(NewAccount wanted) {
        List<BadRequest.Violation> violations = new ArrayList<>();
        Handle.complaint(wanted.handle()).ifPresent(message -> violations.add(violation("handle", message)));
        EmailAddress.complaint(wanted.email()).ifPresent(message -> violations.add(violation("email", message)));
        NewPassword.complaint(wanted.password(), wanted.handle(), EmailAddress.canonical(wanted.email()))
                .ifPresent(message -> violations.add(violation("password", message)));
        if (!violations.isEmpty()) {
            throw new BadRequest(violations);
        }
    }

    private static BadRequest.Violation violation(String field, String message) {
        return new BadRequest.Violation(field, message);
    }
}
