package social.plaza.content.disclaimer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import social.plaza.content.source.Source;

/** A policy in a test that an operator changed again and again, at random, now and in advance. */
public final class PolicyOverTime {

    public static final List<String> KEYS = List.of("a", "b", "c");

    private record Change(Instant made, Instant effective, int number, String key) {}

    private final List<Change> changes = new ArrayList<>();
    private final List<List<Rule>> rules = new ArrayList<>();

    public PolicyOverTime(Random random, Instant from, int seconds) {
        List<Integer> moments = random.ints(30, 0, seconds).distinct().sorted().boxed().toList();
        for (String key : KEYS) {
            changes.add(new Change(from, from, 1, key));
        }
        int[] versions = {1, 1, 1};
        int sets = 0;
        for (int moment : moments) {
            Instant made = from.plusSeconds(moment);
            Instant effective = random.nextBoolean() ? made : made.plusSeconds(random.nextInt(seconds / 2));
            int which = random.nextInt(KEYS.size() + 1);
            changes.add(which == KEYS.size()
                    ? new Change(made, effective, ++sets, null)
                    : new Change(made, effective, ++versions[which], KEYS.get(which)));
            rules.add(IntStream.range(0, random.nextInt(4)).mapToObj(i -> rule(random)).toList());
        }
    }

    /** As it was known at a moment, its parts in whatever order. */
    public Policy knownAt(Instant at, Random order) {
        List<Disclaimer> disclaimers = new ArrayList<>(IntStream.range(0, KEYS.size())
                .mapToObj(i -> new Disclaimer(KEYS.get(i), i, shuffled(versions(KEYS.get(i), at), order))).toList());
        return new Policy(shuffled(disclaimers, order), shuffled(sets(at), order), "en");
    }

    private List<Version> versions(String key, Instant at) {
        return changes.stream().filter(change -> key.equals(change.key()) && !change.made().isAfter(at))
                .map(change -> new Version(change.number(), change.effective(),
                        Map.of("en", new Version.Text(key + change.number(), "full", null))))
                .toList();
    }

    private List<RuleSet> sets(Instant at) {
        return changes.stream().filter(change -> change.key() == null && !change.made().isAfter(at))
                .map(change -> new RuleSet(change.number(), change.effective(), rules.get(change.number() - 1)))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random order) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    private static Rule rule(Random random) {
        boolean any = random.nextInt(4) == 0;
        return new Rule(KEYS.get(random.nextInt(KEYS.size())), new Rule.When(
                random.nextBoolean() ? List.of(Source.Kind.values()[random.nextInt(4)]) : null, null, null, null, null,
                random.nextBoolean() ? random.nextBoolean() : null, null,
                random.nextBoolean() ? random.nextBoolean() : null, null, any ? true : null));
    }

}
