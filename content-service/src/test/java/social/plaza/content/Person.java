package social.plaza.content;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.content.auth.SigningKeys;
import social.plaza.http.Someone;

/** Someone in a test: has an account, and calls the API with a token that the real key signed. */
public record Person(UUID id, String handle, Set<String> roles, String scope) implements Someone {

    private static final String SESSION = "read drafts write pins";

    /** Someone who writes and reads; the handle gets a suffix, so that tests do not meet. */
    public static Person named(String name) {
        return of(name, "user");
    }

    public static Person moderator(String name) {
        return of(name, "user", "moderator");
    }

    public static Person admin(String name) {
        return of(name, "user", "moderator", "admin");
    }

    private static Person of(String name, String... roles) {
        String handle = name + UUID.randomUUID().toString().substring(0, 6);
        var accounts = CDI.current().select(Accounts.class).get();
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            var account = new Account(handle, name, handle + "@example.org", "en", Instant.now());
            accounts.persistAndFlush(account);
            CDI.current().select(Session.class).get()
                    .createNativeMutationQuery("update account set roles = :roles where id = :id")
                    .setParameter("roles", roles)
                    .setParameter("id", account.id()).executeUpdate();
            return account.id();
        });
        String scope = SESSION + (List.of(roles).contains("moderator") ? " moderation" : "")
                + (List.of(roles).contains("admin") ? " admin events" : "");
        return new Person(id, handle, Set.of(roles), scope);
    }

    @Override
    public Person scoped(String scope) {
        return new Person(id, handle, roles, scope);
    }

    @Override
    public EllipticCurveJsonWebKey key() {
        return CDI.current().select(SigningKeys.class).get().current();
    }
}
