package social.plaza.content.disclaimer;

import java.time.Instant;
import java.util.List;

/**
 * All rules at once, numbered. In force is the one with the highest number whose moment has come.
 *
 * @param effectiveFrom the moment
 */
record RuleSet(int number, Instant effectiveFrom, List<Rule> rules) {

    boolean isEffective(Instant at) {
        return !effectiveFrom.isAfter(at);
    }

    RuleSet folded() {
        return new RuleSet(number, effectiveFrom,
                rules.stream().map(rule -> new Rule(rule.disclaimer(), rule.when().folded())).toList());
    }
}
