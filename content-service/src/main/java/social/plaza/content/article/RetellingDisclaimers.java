package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import social.plaza.content.disclaimer.CarryingDisclaimers;
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.disclaimer.Policy.Spell;
import social.plaza.content.event.Events;
import social.plaza.content.event.Happened;

/**
 * Tells other services of the articles to which other disclaimers apply after a change of rules. All in the transaction of the
 * change, so that it takes effect for all at once; at some thousand articles a second, that is for squares of up to a few
 * hundred thousand.
 */
@ApplicationScoped
class RetellingDisclaimers implements CarryingDisclaimers {

    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Articles articles;

    @Inject
    Events events;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    @Override
    public int retell(Policy before, Policy after) {
        Instant now = clock.instant();
        int told = 0;
        UUID last = FIRST;
        for (List<ArticleHead> some = next(last); !some.isEmpty(); some = next(last)) {
            List<ArticleHead> touched = some.stream().filter(head -> differs(before, after, head, now)).toList();
            touched.forEach(head -> tell(head, after, now));
            told += touched.size();
            last = some.getLast().id();
        }
        return told;
    }

    /** A badge that is given or taken matters if a rule asks for it. */
    void follow(@Observes Happened happened) {
        if (happened.type().equals("account.changed") && policies.current().asksForCertification()) {
            Policy policy = policies.settled();
            Instant now = clock.instant();
            articles.flush();
            articles.heads("where a.state = 'PUBLISHED' and a.author_id = :author",
                    Map.of("author", happened.subject()),
                    null, Integer.MAX_VALUE).forEach(head -> tell(head, policy, now));
        }
    }

    private void tell(ArticleHead head, Policy policy, Instant now) {
        events.append("article.disclaimed", head.id(), Map.of("article", ArticleCard.of(head, policy, now)));
    }

    private List<ArticleHead> next(UUID after) {
        return articles.heads("where a.state = 'PUBLISHED' and a.id > :after order by a.id", Map.of("after", after),
                null, AT_ONCE);
    }

    private static boolean differs(Policy before, Policy after, ArticleHead head, Instant now) {
        return head.languages().stream()
                .anyMatch(language -> !toCome(before, head, language, now).equals(toCome(after, head, language, now)));
    }

    /** What applies from now on; since when it did does not matter. */
    private static List<Spell> toCome(Policy policy, ArticleHead head, String language, Instant now) {
        return policy.spells(head.facts(language), now).stream().map(
                spell -> spell.from().isBefore(now) ? new Spell(spell.key(), now, spell.until()) : spell).toList();
    }
}
