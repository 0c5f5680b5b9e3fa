package social.plaza.engagement;

import static io.restassured.RestAssured.given;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import org.hibernate.Session;

/** Someone in a test: known from content-service's events, and calls the API with a token that is really signed. */
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
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(Session.class).get().createNativeMutationQuery("""
                insert into account_card (id, handle, display_name, certified, roles)
                values (:id, :handle, :name, false, :roles)""").setParameter("id", id).setParameter("handle", handle)
                .setParameter("name", name).setParameter("roles", roles).executeUpdate());
        String scope = SESSION + (List.of(roles).contains("moderator") ? " moderation" : "")
                + (List.of(roles).contains("admin") ? " admin" : "");
        return new Person(id, handle, Set.of(roles), scope);
    }

    /** The same person with a token of fewer scopes. */
    public Person scoped(String scope) {
        return new Person(id, handle, roles, scope);
    }

    /** An article of this person's that readers see. */
    public UUID publishes(String title, String... topics) {
        UUID article = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(Session.class).get().createNativeMutationQuery("""
                insert into article_card (id, author_id, state, revision, slug, url, language, title, summary, topics, source_kind,
                    disclaimers, published_at)
                values (:id, :author, 'PUBLISHED', 1, :slug, :url, 'en', :title, :title, :topics, 'ORIGINAL',
                    '[]', :at)""").setParameter("id", article).setParameter("author", id)
                .setParameter("slug", "s-" + article).setParameter("url", "/@" + handle + "/s-" + article)
                .setParameter("title", title).setParameter("topics", topics).setParameter("at", Instant.now())
                .executeUpdate());
        return article;
    }

    public String token() {
        return token("at+jwt", "plaza", Instant.now(), Instant.now().plusSeconds(600));
    }

    public String token(String type, String audience, Instant issued, Instant expires) {
        var key = ContentStub.key();
        return Jwt.issuer("http://localhost:8080").audience(audience).subject(id.toString()).upn(handle).groups(roles)
                .claim("scope", scope).issuedAt(issued).expiresAt(expires).jws().keyId(key.getKeyId())
                .header("typ", type)
                .algorithm(SignatureAlgorithm.ES256).sign(key.getPrivateKey());
    }

    /** A request of this person's. */
    public RequestSpecification calls() {
        return given().header("Authorization", "Bearer " + token());
    }
}
