package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import social.plaza.content.account.BadgeChanged;
import social.plaza.content.disclaimer.CarryingDisclaimers;
import social.plaza.content.disclaimer.Policies;
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
    Policies policies;

    @Inject
    Clock clock;

    @Override
    public int retell(Policy before, Policy after) {
        Instant now = clock.instant();
        return tell("", Map.of(), head -> differs(before, after, head, now), after, now);
    }

    /** A badge that is given or taken matters if a rule asks for it. */
    void follow(@Observes BadgeChanged badge) {
        if (policies.current().asksForCertification()) {
            articles.flush();
            tell("and a.author_id = :author", Map.of("author", badge.account()), head -> true, policies.settled(),
                    clock.instant());
        }
    }

    /** Batch after batch, so that no more than one is held in memory. @return how many were told of */
    private int tell(String which, Map<String, Object> parameters, Predicate<ArticleHead> touched, Policy policy,
            Instant now) {
        int told = 0;
        UUID last = FIRST;
        for (List<ArticleHead> some = next(which, parameters, last); !some.isEmpty(); some = next(which, parameters,
                last)) {
            List<ArticleHead> these = some.stream().filter(touched).toList();
            these.forEach(head -> tell(head, policy, now));
            told += these.size();
            last = some.getLast().id();
        }
        return told;
    }

    private void tell(ArticleHead head, Policy policy, Instant now) {
        events.append("article.disclaimed", head.id(), Map.of("article", ArticleCard.of(head, policy, now)));
    }

    private List<ArticleHead> next(String which, Map<String, Object> parameters, UUID after) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("after", after);
        return articles.heads("where a.state = 'PUBLISHED' and a.id > :after " + which + " order by a.id", all, null,
                AT_ONCE);
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
