package social.plaza.content.auth;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.hibernate.Session;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.content.account.EmailAddress;
import social.plaza.content.account.Role;
import social.plaza.content.setting.Settings;

/**
 * The accounts that a square cannot be without: the one that its services call each other as, and the first admin. Made at the
 * start if they are not there, by one instance at a time.
 */
@ApplicationScoped
class BuiltInAccounts {

    static final String SERVICE = "plaza";
    static final String ADMIN = "admin";

    @Inject
    Accounts accounts;

    @Inject
    Credentials credentials;

    @Inject
    ApiTokens tokens;

    @Inject
    Argon2id argon2id;

    @Inject
    Settings settings;

    @Inject
    Session session;

    @Inject
    Clock clock;

    void make(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            session.createNativeQuery("select pg_advisory_xact_lock(hashtext('built-in accounts'))", Object.class)
                    .getSingleResult();
            makeService();
            makeAdmin();
        });
    }

    private void makeService() {
        Account service = accounts.byHandle(SERVICE)
                .orElseGet(() -> registered(SERVICE, "Plaza", null, List.of(Role.SERVICE)));
        settings.serviceToken().ifPresent(secret -> tokens.only(service.id(), new ApiToken(service.id(), "services",
                List.of("events"), secret, null, clock.instant()), secret));
    }

    private void makeAdmin() {
        if (settings.adminEmail().isEmpty() || settings.adminPassword().isEmpty()
                || accounts.byHandle(ADMIN).isPresent()) {
            return;
        }
        String email = EmailAddress.canonical(settings.adminEmail().get());
        EmailAddress.complaint(email).ifPresent(complaint -> refuse("PLAZA_ADMIN_EMAIL " + complaint));
        NewPassword.complaint(settings.adminPassword().get(), ADMIN, email)
                .ifPresent(complaint -> refuse("PLAZA_ADMIN_PASSWORD " + complaint));
        if (accounts.byLogin(email).isPresent()) {
            refuse("PLAZA_ADMIN_EMAIL is the address of an account that is not @" + ADMIN);
        }
        Account admin = registered(ADMIN, "Admin", email,
                List.of(Role.USER, Role.AUTHOR, Role.MODERATOR, Role.ADMIN));
        credentials.put(admin.id(), argon2id.hash(settings.adminPassword().get()));
    }

    private Account registered(String handle, String name, String email, List<Role> roles) {
        Account account = Account.builtIn(handle, name, email, settings.language(), roles, clock.instant());
        accounts.register(account);
        return account;
    }

    private static void refuse(String sentence) {
        throw new IllegalStateException(sentence);
    }
}
