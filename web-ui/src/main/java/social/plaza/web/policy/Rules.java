package social.plaza.web.policy;

import java.time.Instant;
import java.util.List;

/**
 * Where which disclaimer applies: the last rules that were set.
 *
 * @param inForce number of those that apply now
 * @param telling how far the services have been told of what they change, null where nothing had to be told
 */
public record Rules(int number, Instant effectiveFrom, int inForce, List<Rule> rules, Telling telling) {

    /** @param disclaimer key */
    public record Rule(String disclaimer, When when) {}

    /** Conditions that must all hold; one that is null is not asked. */
    public record When(List<String> sourceKinds, List<String> topics, List<String> languages, Boolean translated,
            Boolean machineTranslated, Boolean aiAssisted, Boolean cashtag, Boolean authorNotCertified,
            List<String> authors, Boolean always) {}

    public record Telling(long articles, long told, Instant overAt) {}

    /** Whether they wait for their moment. */
    public boolean isAhead() {
        return inForce != number;
    }

    /** Whether somebody may want to look at how it goes on. */
    public boolean isUnderWay() {
        return telling != null && telling.overAt() == null;
    }
}
