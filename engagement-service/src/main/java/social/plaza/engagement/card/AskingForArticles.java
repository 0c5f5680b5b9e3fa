package social.plaza.engagement.card;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import social.plaza.engagement.content.Content;
import social.plaza.engagement.content.ContentUnavailable;

/** Asks content for articles that no event has told of: for each once, whoever waits for it, and what came of it holds a moment. */
@ApplicationScoped
class AskingForArticles {

    /** Also how long an id that is nobody's is not asked for again. */
    private static final Duration HOLDS = Duration.ofSeconds(2);
    private static final int MAX_REMEMBERED = 10_000;

    /** @param failure null if content answered */
    private record Outcome(boolean known, ContentUnavailable failure) {}

    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
    private final AsyncCache<UUID, Outcome> asked = Caffeine.newBuilder().expireAfterWrite(HOLDS)
            .maximumSize(MAX_REMEMBERED).executor(askers).buildAsync();

    @Inject
    Content content;

    @Inject
    AccountCards accounts;

    @Inject
    ArticleCards articles;

    /**
     * Makes an article known that content knows.
     *
     * @return whether there is such an article
     * @throws ContentUnavailable if content does not answer, or too many ask at once
     */
    boolean after(UUID id) {
        Outcome outcome = asked.get(id, this::outcome).join();
        if (outcome.failure() != null) {
            throw new ContentUnavailable(outcome.failure());
        }
        return outcome.known();
    }

    private Outcome outcome(UUID id) {
        try {
            return new Outcome(ask(id), null);
        } catch (ContentUnavailable failure) {
            return new Outcome(false, failure);
        }
    }

    private boolean ask(UUID id) {
        return content.article(id).map(article -> {
            UUID author = UUID.fromString(article.path("authorId").asText());
            JsonNode unknown = knows(author) ? null : content.account(author).orElse(null);
            return QuarkusTransaction.requiringNew().call(() -> introduced(article, author, unknown));
        }).orElse(false);
    }

    private boolean introduced(JsonNode article, UUID author, JsonNode account) {
        if (account != null) {
            accounts.introduce(account);
        }
        boolean known = accounts.knows(author);
        if (known) {
            articles.introduce(article);
        }
        return known;
    }

    private boolean knows(UUID author) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.knows(author));
    }

    @PreDestroy
    void stop() {
        askers.shutdownNow();
    }
}
