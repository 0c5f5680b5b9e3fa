package social.plaza.web.comment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import social.plaza.web.Plaza;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;

/** The machine that translates, as far as pages must know of it: which languages it knows. Without one nothing is offered. */
@Singleton
class Machine {

    /** For so long nobody waits again for what could not be asked. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(10);

    private final Content content;
    private final Clock clock;
    private final Duration keptFor;
    /** There nobody is told anything who does not say who they are. */
    private final boolean membersOnly;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Kept kept = new Kept(List.of(), "", Instant.MIN);

    Machine(Content content, Clock clock, Plaza plaza) {
        this.content = content;
        this.clock = clock;
        this.keptFor = plaza.machineKept();
        this.membersOnly = plaza.access() == Plaza.Access.MEMBERS;
    }

    /** Tags of the languages that it translates into. While somebody asks anew, the others go by what was known. */
    List<String> targets() {
        if (!clock.instant().isBefore(kept.until) && asking.tryLock()) {
            try {
                kept = asked();
            } finally {
                asking.unlock();
            }
        }
        return kept.targets;
    }

    private Kept asked() {
        var question = content.get("/machine-translations");
        try {
            var answer = (membersOnly ? question : question.anonymously()).with("If-None-Match", kept.tag)
                    .tagged(Known.class);
            // Nothing came: it is what it was.
            var targets = answer.value() == null ? kept.targets : answer.value().targets();
            return new Kept(targets, answer.tag() == null ? "" : answer.tag(), clock.instant().plus(keptFor));
        } catch (Unreachable | Refused away) {
            Log.debug("Nobody can say which languages are translated", away);
            return new Kept(List.of(), "", clock.instant().plus(keptFor.compareTo(GIVEN_UP) < 0 ? keptFor : GIVEN_UP));
        }
    }

    private record Kept(List<String> targets, String tag, Instant until) {}

    record Known(String engine, List<Pair> languages) {

        List<String> targets() {
            return languages == null
                    ? List.of()
                    : languages.stream().flatMap(pair -> pair.to.stream()).distinct().toList();
        }
    }

    record Pair(String from, List<String> to) {

        Pair {
            to = to == null ? List.of() : to;
        }
    }
}
