package social.plaza.content.search;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import social.plaza.content.article.FindableArticles;
import social.plaza.http.Cursor;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** From words to a page of what they find, within the time that the database is given. */
@ApplicationScoped
class Searching {

    private static final String CANCELED = "57014";

    @Inject
    Session session;

    @Inject
    FoundArticles articles;

    @Inject
    FoundWords words;

    @Inject
    FoundNames names;

    @Inject
    FindableArticles findable;

    @Inject
    Clock clock;

    /** How long the database may work on one question of a search. */
    @ConfigProperty(name = "plaza.search.patience", defaultValue = "1S")
    Duration patience;

    /** Later pages go on in the order that there was when the first was asked for. */
    Page<SearchHit> articles(Question question, Narrowing narrowing, Paging paging) {
        Cursor after = paging.after(3).orElse(null);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = after == null ? now : after.instant(0);
        return within(() -> {
            Page<FoundArticles.Hit> page = paging.page(
                    articles.list(question, narrowing, at, now, after, paging.limit() + 1),
                    last -> Cursor.of(at, last.score(), last.article()));
            return new Page<>(shown(page.items(), question), page.next());
        });
    }

    private List<SearchHit> shown(List<FoundArticles.Hit> hits, Question question) {
        Map<UUID, List<Snippet>> snippets = words.snippets(hits, question);
        Map<UUID, FoundArticles.Hit> byArticle = new LinkedHashMap<>();
        hits.forEach(hit -> byArticle.put(hit.article(), hit));
        return findable.list(languages(hits)).stream()
                .map(article -> SearchHit.of(article,
                        snippets.getOrDefault(byArticle.get(article.id()).text(), List.of())))
                .toList();
    }

    static Map<UUID, String> languages(List<FoundArticles.Hit> hits) {
        Map<UUID, String> languages = new LinkedHashMap<>();
        hits.forEach(hit -> languages.putIfAbsent(hit.article(), hit.language()));
        return languages;
    }

    Page<SearchHit> people(Question question, Paging paging) {
        Cursor after = paging.after(2).orElse(null);
        return within(() -> paging.page(names.people(question.plain(), after, paging.limit() + 1),
                last -> Cursor.of(last.score(), last.name())).map(SearchHit::of));
    }

    Page<SearchHit> topics(Question question, Paging paging) {
        Cursor after = paging.after(2).orElse(null);
        return within(() -> paging.page(names.topics(question.plain(), after, paging.limit() + 1),
                last -> Cursor.of(last.score(), last.topic())).map(SearchHit::of));
    }

    /** @throws TooSlow if the database gave up */
    <T> T within(Supplier<T> search) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                session.createNativeQuery("select set_config('statement_timeout', :patience, true)", String.class)
                        .setParameter("patience", String.valueOf(patience.toMillis())).getSingleResult();
                return search.get();
            });
        } catch (RuntimeException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && CANCELED.equals(sql.getSQLState())) {
                    throw new TooSlow();
                }
            }
            throw failed;
        }
    }
}
