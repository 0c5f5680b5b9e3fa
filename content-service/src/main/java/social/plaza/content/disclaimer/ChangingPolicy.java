package social.plaza.content.disclaimer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.http.ReaderLanguages;
import social.plaza.content.setting.Settings;
import social.plaza.http.BadRequest;
import social.plaza.http.BadRequest.Violation;
import social.plaza.http.NotFound;

/** What an admin does to the policy. Nothing is ever rewritten: there is a new version, or a new set of rules. */
@ApplicationScoped
class ChangingPolicy {

    private static final Duration FURTHEST = Duration.ofDays(3660);

    @Inject
    Policies policies;

    @Inject
    CarryingDisclaimers things;

    @Inject
    RetellingDisclaimers retelling;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional
    Disclaimer disclaimer(String key) {
        policies.toChange();
        if (!policies.add(key)) {
            throw new KeyTaken(key);
        }
        return policies.load().disclaimer(key).orElseThrow();
    }

    @Transactional
    Version version(String key, Instant from, Map<String, Version.Text> texts, UUID by) {
        Policy policy = policies.toChange();
        Disclaimer disclaimer = policy.disclaimer(key).orElseThrow(() -> new NotFound("disclaimer"));
        Version version = new Version(disclaimer.versions().size() + 1, moment(from),
                canonical(texts, policy.defaultLanguage()));
        policies.add(key, version, by);
        return version;
    }

    /**
     * Sets all rules at once. They take effect no sooner than everyone knows of them; where they touch many articles, when others have been told
     * of all of those.
     *
     * @param unlessSeen refuses if the rules are not those that the admin has seen
     */
    @Transactional
    RuleSet rules(Instant from, List<Rule> rules, UUID by, Consumer<RuleSet> unlessSeen) {
        Policy before = policies.toChange();
        unlessSeen.accept(before.ruleSets().getLast());
        RuleSet asked = next(before, from, rules);
        List<UUID> few = new ArrayList<>();
        int articles = touched(before, before.with(asked), few);
        RuleSet set = new RuleSet(asked.number(), later(asked.effectiveFrom(), soonest(articles)), asked.rules());
        policies.add(set, by);
        retelling.begin(set, few, articles, policies.load());
        return set;
    }

    /**
     * Looks what these rules would change, and changes nothing.
     *
     * @return what would come of it at the moment when they would take effect
     */
    @Transactional
    Trial trial(Instant from, List<Rule> rules) {
        Policy before = policies.load();
        RuleSet set = next(before, from, rules);
        Trial trial = new Trial(before, before.with(set), set.effectiveFrom());
        things.forEach(trial::look);
        return trial;
    }

    /** @param few gets the first of them */
    private int touched(Policy before, Policy after, List<UUID> few) {
        Instant now = clock.instant();
        int[] articles = {0};
        things.forEach(carrier -> {
            if (Policy.differ(before, after, carrier, now) && articles[0]++ < RetellingDisclaimers.A_FEW) {
                few.add(carrier.id());
            }
        });
        return articles[0];
    }

    private RuleSet next(Policy before, Instant from, List<Rule> rules) {
        RuleSet set = new RuleSet(before.ruleSets().getLast().number() + 1, moment(from),
                rules.stream().map(ChangingPolicy::canonical).toList());
        check(set, before);
        return set;
    }

    private Instant moment(Instant from) {
        if (from != null && from.isAfter(clock.instant().plus(FURTHEST))) {
            throw new BadRequest("effectiveFrom", "must be within ten years from now");
        }
        return later(from, soonest(0));
    }

    /** Counted from when it is asked: what was looked at before took its time. */
    private Instant soonest(int articles) {
        Duration lead = RetellingDisclaimers.lead(articles);
        return clock.instant().plus(lead.compareTo(settings.policyLead()) > 0 ? lead : settings.policyLead());
    }

    private static Instant later(Instant asked, Instant soonest) {
        return asked == null || asked.isBefore(soonest) ? soonest : asked.truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<String, Version.Text> canonical(Map<String, Version.Text> texts, String defaultLanguage) {
        Map<String, Version.Text> canonical = new LinkedHashMap<>();
        texts.forEach((language, text) -> canonical.put(ReaderLanguages.tag("texts." + language, language), text));
        if (!canonical.containsKey(defaultLanguage)) {
            throw new BadRequest("texts." + defaultLanguage, "must be given: it is the language of this square");
        }
        return canonical;
    }

    private static Rule canonical(Rule rule) {
        Rule.When when = rule.when();
        return new Rule(rule.disclaimer(),
                new Rule.When(when.sourceKinds(), lowerCase(when.topics()), when.languages(), when.translated(),
                        when.machineTranslated(), when.aiAssisted(), when.cashtag(), when.authorNotCertified(),
                        lowerCase(when.authors()), when.always()));
    }

    private static List<String> lowerCase(List<String> words) {
        return words == null ? null : words.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private static void check(RuleSet set, Policy policy) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < set.rules().size(); i++) {
            Rule rule = set.rules().get(i);
            if (!policy.knows(rule.disclaimer(), set.effectiveFrom())) {
                violations.add(new Violation("rules[" + i + "].disclaimer",
                        "must be the key of a disclaimer that has words by then"));
            }
            if (!rule.when().isClear()) {
                violations.add(new Violation("rules[" + i + "].when",
                        "must hold conditions, or nothing but always: true"));
            }
        }
        if (!violations.isEmpty()) {
            throw new BadRequest(violations);
        }
    }
}
