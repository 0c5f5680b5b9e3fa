package social.plaza.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.http.Someone;

/** Someone in a test: known from content-service's events, and calls the API with a token that is really signed. */
public record Person(UUID id, String handle, Set<String> roles, String scope) implements Someone {

    private static final ObjectMapper JSON = new ObjectMapper();

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
        tell(() -> CDI.current().select(AccountCards.class).get().tell(JSON.createObjectNode().put("id", id.toString())
                .put("handle", handle).put("displayName", name).put("state", "ACTIVE")
                .set("roles", JSON.valueToTree(roles))));
        String scope = SESSION + (List.of(roles).contains("moderator") ? " moderation" : "")
                + (List.of(roles).contains("admin") ? " admin" : "");
        return new Person(id, handle, Set.of(roles), scope);
    }

    @Override
    public Person scoped(String scope) {
        return new Person(id, handle, roles, scope);
    }

    /** An article of this person's that readers see. */
    public UUID publishes(String title, String... topics) {
        return tells(article(title, topics));
    }

    /** What content tells of an article takes effect. */
    public static UUID tells(ObjectNode article) {
        tell(() -> CDI.current().select(ArticleCards.class).get().tell(article));
        return UUID.fromString(article.path("id").asText());
    }

    /** An article of this person's as content tells of it: published now, in English. */
    public ObjectNode article(String title, String... topics) {
        String article = UUID.randomUUID().toString();
        return JSON.createObjectNode().put("id", article).put("state", "PUBLISHED").put("revision", 1)
                .put("authorId", id.toString()).put("slug", "s-" + article).put("url", "/@" + handle + "/s-" + article)
                .put("language", "en").put("title", title).put("summary", title)
                .put("publishedAt", Instant.now().toString())
                .<ObjectNode>set("topics", JSON.valueToTree(topics))
                .set("source", JSON.createObjectNode().put("kind", "ORIGINAL"));
    }

    private static void tell(Runnable telling) {
        QuarkusTransaction.requiringNew().run(telling);
    }

    @Override
    public EllipticCurveJsonWebKey key() {
        return ContentStub.key();
    }
}
