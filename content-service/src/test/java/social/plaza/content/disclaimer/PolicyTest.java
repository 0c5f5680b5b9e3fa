package social.plaza.content.disclaimer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import social.plaza.content.disclaimer.AppliedDisclaimer.Because;
import social.plaza.content.disclaimer.Rule.When;
import social.plaza.content.source.Source;

/** What must be so under every policy and for every article, tried on many that were made at random. */
class PolicyTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final List<String> KEYS = List.of("a", "b", "c", "d", "e");
    private static final List<String> TOPICS = List.of("ai", "chứng-khoán", "chungkhoan", "roses");
    private static final List<String> LANGUAGES = List.of("en", "en-GB", "vi", "ja");

    private static final List<String> AUTHORS = List.of("lan", "minh");

    private Random random;

    @RepeatedTest(200)
    void holdsForEveryPolicyAndArticle(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        Policy policy = policy();
        ArticleFacts facts = facts();
        for (int hour = -30; hour <= 30; hour++) {
            Instant at = NOW.plus(Duration.ofHours(hour));
            List<AppliedDisclaimer> applied = policy.applying(facts, at, languages -> Optional.of("vi")
                    .filter(languages::contains));
            Set<String> keys = applied.stream().map(AppliedDisclaimer::key).collect(Collectors.toSet());

            assertThat(keys).as("each once").hasSameSizeAs(applied);
            assertThat(keys).as("what the rules demand, and what the author chose")
                    .isEqualTo(expected(policy, facts, at));
            assertThat(applied).allSatisfy(each -> {
                assertThat(each.because()).isEqualTo(because(each.key(), policy, facts, at));
                assertThat(each.reason()).isEqualTo(facts.added().get(each.key()));
                assertThat(each.language()).isEqualTo(each.key().equals("a") ? "en" : "vi");
            });
            saysWhenItBecameSo(policy, facts, at);
            ArticleFacts chosenMore = choosing(facts, KEYS);
            assertThat(policy.applying(chosenMore, at, languages -> Optional.empty())).as("choosing takes nothing away")
                    .extracting(AppliedDisclaimer::key).containsAll(keys);
            if (hour >= 0) {
                assertThat(told(policy, facts, at)).as("what others were told in advance for " + at).isEqualTo(keys);
            }
        }
    }

    /** Between that moment and this one nothing differs, and just before it something did. */
    private static void saysWhenItBecameSo(Policy policy, ArticleFacts facts, Instant at) {
        Instant begun = NOW.minus(Duration.ofHours(31));
        Optional<Instant> changed = policy.changedAt(facts, begun, at);
        for (Instant each = changed.orElse(begun); !each.isAfter(at); each = each.plus(Duration.ofMinutes(30))) {
            assertThat(versions(policy, facts, each)).isEqualTo(versions(policy, facts, at));
        }
        changed.ifPresent(moment -> assertThat(versions(policy, facts, moment.minusSeconds(1)))
                .isNotEqualTo(versions(policy, facts, at)));
    }

    private static Map<String, Integer> versions(Policy policy, ArticleFacts facts, Instant at) {
        return policy.applying(facts, at, languages -> Optional.empty()).stream()
                .collect(Collectors.toMap(AppliedDisclaimer::key, AppliedDisclaimer::version));
    }

    /** Whoever may remove it least. */
    private static Because because(String key, Policy policy, ArticleFacts facts, Instant at) {
        if (demandedByRule(policy, facts, at).contains(key)) {
            return Because.RULE;
        }
        return facts.added().containsKey(key) ? Because.MODERATOR : Because.AUTHOR;
    }

    /** The rules once more, written as a reader of the policy would say them. */
    private static Set<String> demandedByRule(Policy policy, ArticleFacts facts, Instant at) {
        RuleSet inForce = null;
        for (RuleSet set : policy.ruleSets()) {
            inForce = set.effectiveFrom().isAfter(at) ? inForce : set;
        }
        return inForce == null
                ? Set.of()
                : inForce.rules().stream().filter(rule -> satisfied(rule.when(), facts)).map(Rule::disclaimer)
                        .collect(Collectors.toSet());
    }

    private static boolean satisfied(When when, ArticleFacts facts) {
        boolean finance = facts.topics().contains("chứng-khoán") || facts.topics().contains("chungkhoan");
        boolean topic = when.topics() == null || when.topics().stream()
                .anyMatch(each -> each.startsWith("ch") ? finance : facts.topics().contains(each));
        boolean language = when.languages() == null || when.languages().contains(facts.language())
                || when.languages().contains("en") && facts.language().equals("en-GB");
        return topic && language && (when.sourceKinds() == null || when.sourceKinds().contains(facts.source()))
                && (when.cashtag() == null || when.cashtag() == facts.cashtags())
                && (when.aiAssisted() == null || when.aiAssisted() == facts.aiAssisted())
                && (when.authors() == null || when.authors().contains(facts.author()))
                && (when.authorNotCertified() == null || when.authorNotCertified() != facts.authorCertified());
    }

    private static Set<String> expected(Policy policy, ArticleFacts facts, Instant at) {
        Set<String> expected = new java.util.HashSet<>(demandedByRule(policy, facts, at));
        expected.addAll(facts.chosen());
        expected.addAll(facts.added().keySet());
        expected.remove("nobody-knows");
        return expected;
    }

    private static Set<String> told(Policy policy, ArticleFacts facts, Instant at) {
        return policy.spells(facts, NOW).stream()
                .filter(spell -> !spell.from().isAfter(at) && (spell.until() == null || spell.until().isAfter(at)))
                .map(Policy.Spell::key).collect(Collectors.toSet());
    }

    private Policy policy() {
        List<Disclaimer> disclaimers = IntStream.range(0, KEYS.size())
                .mapToObj(i -> new Disclaimer(KEYS.get(i), KEYS.size() - i, List.of(version(KEYS.get(i))))).toList();
        List<RuleSet> sets = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(4); number++) {
            sets.add(new RuleSet(number, NOW.plus(Duration.ofHours(random.nextInt(40) - 20)),
                    IntStream.range(0, random.nextInt(6)).mapToObj(i -> rule()).toList()));
        }
        return new Policy(disclaimers, sets, "en");
    }

    private static Version version(String key) {
        Version.Text text = new Version.Text("short", "full", null);
        return new Version(1, Instant.EPOCH, key.equals("a") ? Map.of("en", text) : Map.of("en", text, "vi", text));
    }

    private Rule rule() {
        return new Rule(any(KEYS), new When(maybe() ? List.of(any(List.of(Source.Kind.values()))) : null,
                maybe() ? List.of(any(TOPICS)) : null, maybe() ? List.of(any(LANGUAGES)) : null, null, null,
                maybe() ? random.nextBoolean() : null, maybe() ? random.nextBoolean() : null,
                maybe() ? random.nextBoolean() : null, maybe() ? List.of(any(AUTHORS)) : null, null));
    }

    private ArticleFacts facts() {
        return new ArticleFacts(any(List.of(Source.Kind.values())), maybe() ? List.of(any(TOPICS)) : List.of(),
                any(LANGUAGES), random.nextBoolean(), random.nextBoolean(), false, false, any(AUTHORS),
                random.nextBoolean(), maybe() ? List.of(any(KEYS), "nobody-knows") : List.of(),
                maybe() ? Map.of(any(KEYS), "why", "nobody-knows", "either") : Map.of());
    }

    private static ArticleFacts choosing(ArticleFacts facts, List<String> keys) {
        return new ArticleFacts(facts.source(), facts.topics(), facts.language(), facts.cashtags(), facts.aiAssisted(),
                facts.translated(), facts.machineTranslated(), facts.author(), facts.authorCertified(), keys,
                facts.added());
    }

    private boolean maybe() {
        return random.nextInt(3) == 0;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
