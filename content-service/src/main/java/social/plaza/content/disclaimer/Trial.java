package social.plaza.content.disclaimer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import social.plaza.content.disclaimer.CarryingDisclaimers.Carrier;

/** Counts which articles would gain or lose which disclaimer if the policy were another one at a moment. */
final class Trial {

    static final int EXAMPLES = 10;

    /** What would happen with one disclaimer: how many would gain and lose it, the last published of them. */
    static final class Change {

        private int gained;
        private int lost;
        private final List<UUID> gaining = new ArrayList<>();
        private final List<UUID> losing = new ArrayList<>();

        private void gain(UUID article) {
            if (gained++ < EXAMPLES) {
                gaining.add(article);
            }
        }

        private void lose(UUID article) {
            if (lost++ < EXAMPLES) {
                losing.add(article);
            }
        }

        int gained() {
            return gained;
        }

        int lost() {
            return lost;
        }

        List<UUID> gaining() {
            return gaining;
        }

        List<UUID> losing() {
            return losing;
        }
    }

    private final Policy before;
    private final Policy after;
    private final Instant at;
    private final Map<String, Change> changes = new TreeMap<>();
    private int articles;
    private int touched;

    Trial(Policy before, Policy after, Instant at) {
        this.before = before;
        this.after = after;
        this.at = at;
    }

    /** An article gains what it does not carry now in any of its languages. */
    void look(Carrier carrier) {
        articles++;
        Set<String> now = keys(before, carrier);
        Set<String> then = keys(after, carrier);
        if (!now.equals(then)) {
            touched++;
            then.stream().filter(key -> !now.contains(key)).forEach(key -> change(key).gain(carrier.id()));
            now.stream().filter(key -> !then.contains(key)).forEach(key -> change(key).lose(carrier.id()));
        }
    }

    private Set<String> keys(Policy policy, Carrier carrier) {
        Set<String> keys = new HashSet<>();
        carrier.facts().forEach(facts -> keys.addAll(policy.keys(facts, at)));
        return keys;
    }

    private Change change(String key) {
        return changes.computeIfAbsent(key, unused -> new Change());
    }

    Instant at() {
        return at;
    }

    int articles() {
        return articles;
    }

    int touched() {
        return touched;
    }

    /** By key. */
    Map<String, Change> changes() {
        return changes;
    }

    /** All that are examples of something. */
    Set<UUID> examples() {
        return changes.values().stream().flatMap(change -> java.util.stream.Stream
                .of(change.gaining, change.losing).flatMap(List::stream)).collect(Collectors.toSet());
    }
}
