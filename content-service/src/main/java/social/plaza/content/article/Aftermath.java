package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.account.Accounts;
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.event.Events;
import social.plaza.content.media.PictureUses;

/** What follows from every change of an article that readers see: its revision is kept, lists follow, other services hear of it. */
@ApplicationScoped
public class Aftermath {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    PictureUses uses;

    @Inject
    Listings listings;

    @Inject
    Events events;

    @Inject
    Accounts accounts;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    /**
     * The moment of a change that readers are about to see. Whatever it would have to wait for is waited for before: readers see it
     * as good as then, and what was shown at that moment can be proved.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant moment(Article article) {
        hold(article);
        policies.hold();
        return clock.instant();
    }

    /**
     * @param event what happened, such as {@code article.published}
     * @param now its {@link #moment}: the same for all that is kept of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(Article article, UUID by, String event, Instant now) {
        hold(article);
        articles.flush();
        revisions.keep(article, by, now);
        uses.keep(article.id(), article.pictures());
        ArticleCard card = card(article, now);
        if (card.state() == Article.State.PUBLISHED) {
            listings.enter(article);
        } else {
            listings.leave(article);
        }
        events.append(event, article.id(), Map.of("article", card));
    }

    /** That of a change that readers see, though nobody edited: it makes no revision. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Article article, String event, Instant now) {
        events.append(event, article.id(), Map.of("article", card(article, now)));
    }

    /** A badge that is given or taken meanwhile comes after it, or before: what is told last is how it is. */
    private void hold(Article article) {
        accounts.hold(article.authorId());
    }

    private ArticleCard card(Article article, Instant now) {
        Policy policy = policies.settled();
        return articles.head(article.id()).map(head -> ArticleCard.of(head, policy, now))
                .orElseGet(() -> ArticleCard.bare(article.id(), article.version(), policy, article.state(),
                        article.revision(), article.authorId()));
    }
}
