package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.content.disclaimer.CarryingDisclaimers;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.disclaimer.Policy.Spell;
import social.plaza.content.event.Events;

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
    Clock clock;

    @Override
    public int retell(Policy before, Policy after) {
        Instant now = clock.instant();
        return retell(after, now, head -> head.languages().stream()
                .anyMatch(language -> !toCome(before, head, language, now).equals(toCome(after, head, language, now))));
    }

    private int retell(Policy policy, Instant now, Predicate<ArticleHead> touched) {
        int told = 0;
        UUID last = FIRST;
        for (List<ArticleHead> some = next(last); !some.isEmpty(); some = next(last)) {
            for (ArticleHead head : some) {
                if (touched.test(head)) {
                    events.append("article.disclaimed", head.id(),
                            Map.of("article", ArticleCard.of(head, policy, now)));
                    told++;
                }
            }
            last = some.getLast().id();
        }
        return told;
    }

    private List<ArticleHead> next(UUID after) {
        return articles.heads("where a.state = 'PUBLISHED' and a.id > :after order by a.id", Map.of("after", after),
                null, AT_ONCE);
    }

    /** What applies from now on; since when it did does not matter. */
    private static List<Spell> toCome(Policy policy, ArticleHead head, String language, Instant now) {
        return policy.spells(head.facts(language), now).stream().map(
                spell -> spell.from().isBefore(now) ? new Spell(spell.key(), now, spell.until()) : spell).toList();
    }
}
