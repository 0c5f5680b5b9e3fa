package social.plaza.web.machine;

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

    private static final Known NOTHING = new Known(List.of());

    /** For so long nobody waits again for what could not be asked. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(10);

    private final Content content;
    private final Clock clock;
    private final Duration keptFor;
    /** There nobody is told anything who does not say who they are. */
    private final boolean membersOnly;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Kept kept = new Kept(NOTHING, "", Instant.MIN);

    Machine(Content content, Clock clock, Plaza plaza) {
        this.content = content;
        this.clock = clock;
        this.keptFor = plaza.machineKept();
        this.membersOnly = plaza.access() == Plaza.Access.MEMBERS;
    }

    /** While somebody asks anew, the others go by what was known. */
    Known known() {
        if (!clock.instant().isBefore(kept.until) && asking.tryLock()) {
            try {
                kept = asked();
            } finally {
                asking.unlock();
            }
        }
        return kept.known;
    }

    private Kept asked() {
        var question = content.get("/machine-translations");
        try {
            var answer = (membersOnly ? question : question.anonymously()).with("If-None-Match", kept.tag)
                    .tagged(Known.class);
            // Nothing came: it is what it was.
            var known = answer.value() == null ? kept.known : answer.value();
            return new Kept(known, answer.tag() == null ? "" : answer.tag(), clock.instant().plus(keptFor));
        } catch (Unreachable | Refused away) {
            Log.debug("Nobody can say which languages are translated", away);
            return new Kept(NOTHING, "", clock.instant().plus(keptFor.compareTo(GIVEN_UP) < 0 ? keptFor : GIVEN_UP));
        }
    }

    private record Kept(Known known, String tag, Instant until) {}

    record Known(List<Pair> languages) {

        Known {
            languages = languages == null ? List.of() : languages;
        }

        /** Tags of the languages that it translates into. */
        List<String> targets() {
            return languages.stream().flatMap(pair -> pair.to.stream()).distinct().toList();
        }

        /** Likewise, of a text in a language. */
        List<String> targets(String from) {
            return languages.stream().filter(pair -> Tags.alike(pair.from, from)).flatMap(pair -> pair.to.stream())
                    .distinct().toList();
        }
    }

    record Pair(String from, List<String> to) {

        Pair {
            to = to == null ? List.of() : to;
        }
    }
}
