package social.plaza.content.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.setting.Settings;
import social.plaza.http.BadRequest;

/** Brings articles before everyone, at once or at their time, and back. */
@ApplicationScoped
public class Publishing {

    private static final Logger LOG = Logger.getLogger(Publishing.class);
    private static final Duration FURTHEST = Duration.ofDays(366);
    private static final int AT_ONCE = 100;

    @Inject
    DueArticles due;

    @Inject
    Publications publications;

    @Inject
    Accounts accounts;

    @Inject
    Aftermath aftermath;

    @Inject
    PendingEdits pending;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * Publishes now, or lays the article down for later.
     *
     * @param at null or past for now
     * @param roles of the author
     */
    @Transactional
    void publish(Article article, Instant at, Collection<String> roles) {
        Instant now = clock.instant();
        mustBeAllowed(roles);
        if (at != null && at.isAfter(now.plus(FURTHEST))) {
            throw new BadRequest("at", "must be within a year from now");
        }
        if (at != null && at.isAfter(now)) {
            article.schedule(at.truncatedTo(ChronoUnit.MICROS));
        } else if (!article.isPublic()) {
            publish(article);
        }
    }

    private void publish(Article article) {
        Instant now = aftermath.moment(article);
        article.publish(now);
        publications.begin(article.id(), now);
        aftermath.of(article, article.authorId(), "article.published", now);
    }

    @Transactional
    void withdraw(Article article) {
        boolean wasPublic = article.isPublic();
        article.withdraw();
        if (wasPublic) {
            end(article, "article.withdrawn");
        }
    }

    @Transactional
    void delete(Article article) {
        boolean wasKnown = article.revision() > 0;
        article.delete();
        pending.drop(article.id());
        if (wasKnown) {
            end(article, "article.deleted");
        }
    }

    private void end(Article article, String event) {
        Instant now = aftermath.moment(article);
        publications.end(article.id(), now);
        aftermath.of(article, article.authorId(), event, now);
    }

    /** Each instance looks, and each article is taken by one. One that fails holds no other up. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void publishDue() {
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> due.list(clock.instant(), AT_ONCE))) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> due.take(id, clock.instant()).ifPresent(this::publishDue));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "article %s is due, and could not be published", id);
            }
        }
    }

    /** All is looked at again: it may have changed since it was scheduled. */
    private void publishDue(Article article) {
        Instant now = clock.instant();
        inTheWay(article, now).ifPresentOrElse(why -> {
            LOG.infof("article %s was due, and is a draft again: %s", article.id(), why);
            article.refuse(why, now);
        }, () -> publish(article));
    }

    private Optional<Refusal.Reason> inTheWay(Article article, Instant now) {
        Optional<Account> author = accounts.findByIdOptional(article.authorId());
        if (author.filter(account -> account.state() == Account.State.ACTIVE).isEmpty()) {
            return Optional.of(Refusal.Reason.SUSPENDED);
        }
        if (!mayPublish(author.get().roles())) {
            return Optional.of(Refusal.Reason.MAY_NOT_PUBLISH);
        }
        if (!article.disclaimers().stream().allMatch(key -> policies.current().knows(key, now))) {
            return Optional.of(Refusal.Reason.DISCLAIMER_GONE);
        }
        return article.says() ? Optional.empty() : Optional.of(Refusal.Reason.NOTHING_TO_PUBLISH);
    }

    /** @throws MayNotPublish if on this square only authors publish, and they are none */
    public void mustBeAllowed(Collection<String> roles) {
        if (!mayPublish(roles)) {
            throw MayNotPublish.withoutRole();
        }
    }

    private boolean mayPublish(Collection<String> roles) {
        return settings.publishing() == Settings.Publishing.EVERYONE || roles.contains("author")
                || roles.contains("admin");
    }
}
