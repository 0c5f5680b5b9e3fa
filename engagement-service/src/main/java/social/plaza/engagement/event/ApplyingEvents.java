package social.plaza.engagement.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.card.ArticleCards;

/**
 * Gives events their effect, and stores the position, in one transaction: whatever dies when, each takes effect once. One that
 * cannot be applied is kept aside and counted, and those after it go on.
 */
@ApplicationScoped
class ApplyingEvents {

    @Inject
    Session session;

    @Inject
    Position position;

    @Inject
    AccountCards accounts;

    @Inject
    ArticleCards articles;

    @Inject
    EventFigures figures;

    @Inject
    Clock clock;

    /**
     * @param from the position before the first of them, as it is stored
     * @param events in their order; gone through again if one of them cannot be applied
     */
    void after(String from, Iterable<JsonNode> events, Duration patience) {
        Map<String, Throwable> refused = new HashMap<>();
        while (true) {
            try {
                int applied = QuarkusTransaction.requiringNew().timeout((int) patience.toSeconds())
                        .call(() -> inOrder(from, events, refused));
                figures.applied(applied, refused.size());
                return;
            } catch (Poison poison) {
                refused.put(poison.position, poison.getCause());
                Log.errorf(poison.getCause(), "Event %s cannot be applied and is kept aside in event_refused",
                        poison.position);
            }
        }
    }

    private int inOrder(String from, Iterable<JsonNode> events, Map<String, Throwable> refused) {
        int applied = 0;
        String last = from;
        for (JsonNode event : events) {
            last = event.path("position").asText();
            if (refused.containsKey(last)) {
                position.refuse(event, refused.get(last), clock.instant());
            } else {
                apply(event);
                applied++;
            }
        }
        if (last != null && !last.equals(from)) {
            position.move(from, last);
        }
        return applied;
    }

    private void apply(JsonNode event) {
        try {
            takeEffect(event.path("type").asText(), event.path("data"));
            session.flush();
            session.clear();
        } catch (RuntimeException failed) {
            throw Poison.isMomentary(failed) ? failed : new Poison(event.path("position").asText(), failed);
        }
    }

    private void takeEffect(String type, JsonNode data) {
        switch (type) {
            case "account.registered", "account.changed", "account.deleted" -> accounts.tell(data.path("account"));
            case "account.tokens-ended" -> accounts.endTokens(UUID.fromString(data.path("accountId").asText()),
                    Instant.parse(data.path("notBefore").asText()));
            case "article.published", "article.edited", "article.withdrawn", "article.withheld", "article.restored",
                    "article.deleted", "article.disclaimed", "article.translated" ->
                articles.tell(data.path("article"));
            default -> Log.debugf("Nothing here depends on %s", type);
        }
    }
}
