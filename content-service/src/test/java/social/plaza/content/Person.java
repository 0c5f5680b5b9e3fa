package social.plaza.content;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import org.hibernate.Session;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.content.auth.SigningKeys;

/** Someone in a test: has an account, and calls the API with a token that the real key signed. */
public record Person(UUID id, String handle, Set<String> roles, String scope) {

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

    /** The same person with a token of fewer scopes. */
    public Person scoped(String scope) {
        return new Person(id, handle, roles, scope);
    }

    public String token() {
        return token("at+jwt", "plaza", Instant.now(), Instant.now().plusSeconds(600));
    }

    public String token(String type, String audience, Instant issued, Instant expires) {
        var key = CDI.current().select(SigningKeys.class).get().current();
        return Jwt.issuer("http://localhost:8080").audience(audience).subject(id.toString()).upn(handle).groups(roles)
                .claim("scope", scope).issuedAt(issued).expiresAt(expires).jws().keyId(key.getKeyId())
                .header("typ", type)
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.ES256).sign(key.getPrivateKey());
    }

    /** A request of this person's. */
    public RequestSpecification calls() {
        return given().header("Authorization", "Bearer " + token());
    }
}
