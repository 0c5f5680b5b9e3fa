package social.plaza.content.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import social.plaza.content.article.Aftermath;
import social.plaza.content.article.Article;
import social.plaza.content.article.Articles;
import social.plaza.http.BadRequest;

/** What moderators decide on what everyone may read. Its author cannot get around it: published anew it is still withheld. */
@ApplicationScoped
class WithholdingArticles {

    private static final int AT_ONCE = 20;

    @Inject
    Articles articles;

    @Inject
    Withholdings withholdings;

    @Inject
    Aftermath aftermath;

    @Inject
    Clock clock;

    /** Another statement replaces the present one. */
    @Transactional
    void withhold(UUID id, UUID moderator, String rule, String facts, String reason, Instant until) {
        Article article = articles.toDecideOn(id);
        Instant now = aftermath.moment(article);
        if (until != null && (!until.isAfter(now) || until.isAfter(Instant.parse("9999-12-31T23:59:59Z")))) {
            throw new BadRequest("until", "must lie ahead, if it is given");
        }
        withholdings.current(id).ifPresent(present -> end(present, moderator, reason, now));
        withholdings.persist(new Withholding(id, moderator, rule, facts, reason, now,
                until == null ? null : until.truncatedTo(ChronoUnit.MICROS)));
        article.touch(now);
        aftermath.of(article, moderator, "article.withheld", now);
    }

    @Transactional
    void restore(UUID id, UUID moderator, String reason) {
        Article article = articles.toDecideOn(id);
        Instant now = aftermath.moment(article);
        withholdings.current(id).ifPresent(present -> {
            end(present, moderator, reason, now);
            article.touch(now);
            aftermath.of(article, moderator, "article.restored", now);
        });
    }

    private void end(Withholding present, UUID moderator, String reason, Instant now) {
        if (present.isOver(now)) {
            present.lapse();
        } else {
            present.end(moderator, reason, now);
        }
        withholdings.flush();
    }

    /** Readers have an article back when its time is over, by the clock; here other services hear of it, and its lists get it back. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void tellOfLapsed() {
        Instant now = clock.instant();
        for (UUID id : withholdings.lapsed(now, AT_ONCE)) {
            Article article = articles.findById(id, LockModeType.PESSIMISTIC_WRITE);
            withholdings.current(id).filter(present -> present.isOver(now)).ifPresent(present -> {
                present.lapse();
                article.touch(now);
                if (article.isPublic()) {
                    aftermath.of(article, article.authorId(), "article.restored", now);
                }
            });
        }
    }
}
