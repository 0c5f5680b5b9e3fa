package social.plaza.content.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import social.plaza.content.account.AccountView;
import social.plaza.content.article.Article;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.Revisions;
import social.plaza.content.article.Snapshot;
import social.plaza.content.disclaimer.AppliedDisclaimer;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.disclaimer.PolicyOverTime;
import social.plaza.content.history.Past.Added;
import social.plaza.content.history.Past.Noted;
import social.plaza.content.history.Past.Span;
import social.plaza.content.history.Past.Spanning;
import social.plaza.content.history.Past.Withheld;
import social.plaza.content.source.Source;

/** What was shown at a moment is one thing, however much happened afterwards, and in whatever order it is told: tried at random. */
class PastTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECONDS = 100;
    private static final UUID ID = UUID.randomUUID();

    private Random random;
    private Past past;
    private PolicyOverTime policy;

    @RepeatedTest(200)
    void whatWasShownNeverChangesAfterwards(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        past = past();
        policy = new PolicyOverTime(random, START, SECONDS);
        Instant end = START.plusSeconds(SECONDS);
        for (int second = 0; second < SECONDS; second++) {
            Instant at = START.plusSeconds(second);
            assertThat(shown(past, policy.knownAt(end, random), at)).as("at " + second)
                    .isEqualTo(shown(knownAt(at), policy.knownAt(at, random), at));
        }
    }

    @RepeatedTest(50)
    void whatIsToldOfTheTimeBeforeNeverChangesAfterwards(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        past = past();
        policy = new PolicyOverTime(random, START, SECONDS);
        Instant end = START.plusSeconds(SECONDS);
        Instant at = START.plusSeconds(random.nextInt(SECONDS));
        List<Chapter> later = new Chronicle(head(), past, Map.of(), policy.knownAt(end, random), end).before(at, 1000);
        assertThat(later)
                .isEqualTo(
                        new Chronicle(head(), knownAt(at), Map.of(), policy.knownAt(at, random), at).before(at, 1000))
                .isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
        for (int i = 1; i < later.size(); i++) {
            Chapter before = later.get(i);
            assertThat(shown(past, policy.knownAt(end, random), later.get(i - 1).at().minusSeconds(1)))
                    .as("nothing changes between two chapters")
                    .isEqualTo(shown(past, policy.knownAt(end, random), before.at()));
        }
    }

    private static List<?> shown(Past past, Policy policy, Instant at) {
        if (!past.isPublicAt(at)) {
            return List.of();
        }
        ArticleHead then = past.asOf(head(), at).orElseThrow();
        return List.of(then.revision(), Optional.ofNullable(then.note()), policy.applying(then.facts("en"), at,
                languages -> Optional.empty()).stream().map(AppliedDisclaimer::toString).toList());
    }

    /** What had happened by then, without any knowledge of an end that was to come. */
    private Past knownAt(Instant at) {
        return new Past(shuffled(past.revisions().stream().filter(kept -> !kept.at().isAfter(at)).toList()),
                past.publications().stream().filter(span -> !span.since().isAfter(at)).map(span -> ended(span, at))
                        .toList(),
                past.withholdings().stream().filter(span -> !span.since().isAfter(at))
                        .map(span -> new Withheld(span.since(), known(span, at), null, span.rule())).toList(),
                past.notes().stream().filter(span -> !span.since().isAfter(at))
                        .map(span -> new Noted(span.since(), known(span, at), span.text(), null, null)).toList(),
                shuffled(past.disclaimers().stream().filter(span -> !span.since().isAfter(at))
                        .map(span -> new Added(span.since(), known(span, at), span.key(), span.reason(), null))
                        .toList()),
                past.certifications().stream().filter(span -> !span.since().isAfter(at)).map(span -> ended(span, at))
                        .toList(),
                List.of());
    }

    private static Span ended(Span span, Instant at) {
        return new Span(span.since(), known(span, at));
    }

    private static Instant known(Spanning span, Instant at) {
        return span.until() == null || span.until().isAfter(at) ? null : span.until();
    }

    private Past past() {
        List<Span> publications = spans(true);
        List<Revisions.Kept> revisions = new ArrayList<>();
        revisions.add(revision(1, START));
        for (int moment : random.ints(8, 1, SECONDS).distinct().sorted().toArray()) {
            revisions.add(revision(revisions.size() + 1, START.plusSeconds(moment)));
        }
        List<Added> added = new ArrayList<>();
        for (String key : PolicyOverTime.KEYS) {
            spans(false).forEach(span -> added.add(new Added(span.since(), span.until(), key, "why", null)));
        }
        return new Past(revisions, publications,
                spans(false).stream().map(span -> new Withheld(span.since(), span.until(), null, "rule")).toList(),
                spans(false).stream().map(span -> new Noted(span.since(), span.until(), "n" + span.since(), null, null))
                        .toList(),
                added, spans(false), List.of());
    }

    /** One after the other; the last may have no end. */
    private List<Span> spans(boolean fromTheStart) {
        List<Integer> ends = random.ints(6, 1, SECONDS).distinct().sorted().boxed().toList();
        List<Integer> bounds = new ArrayList<>(ends);
        if (fromTheStart) {
            bounds.addFirst(0);
        }
        return IntStream.range(0, (bounds.size() + 1) / 2).mapToObj(i -> new Span(START.plusSeconds(bounds.get(2 * i)),
                2 * i + 1 < bounds.size() ? START.plusSeconds(bounds.get(2 * i + 1)) : null)).toList();
    }

    private Revisions.Kept revision(int number, Instant at) {
        Source source = new Source(Source.Kind.values()[random.nextInt(4)], "The Wire", "https://wire.example/1", null,
                null, null);
        List<String> chosen = random.nextInt(3) == 0 ? List.of(PolicyOverTime.KEYS.get(random.nextInt(3))) : List.of();
        return new Revisions.Kept(number, at, new Snapshot("en", List.of(), List.of(), List.of(), List.of(), chosen,
                random.nextBoolean(), source,
                List.of(new Snapshot.Text("en", "Title", "Summary", null, null, false, null,
                        null, 1, null, null)),
                null));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static ArticleHead head() {
        return new ArticleHead(ID, 1, Article.State.PUBLISHED, 9, "en",
                new ArticleHead.Tagged(List.of(), List.of(), List.of(), List.of()), List.of(), false, Source.ORIGINAL,
                new ArticleHead.Times(null, START, null, START), new AccountView(ID, "lan", "Lan", null, false),
                List.of(), new ArticleHead.Moderated(null, Map.of(), null, null), null, null, null, null, null);
    }
}
