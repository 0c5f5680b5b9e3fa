package social.plaza.content.disclaimer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.disclaimer.AppliedDisclaimer.Because;

/**
 * Which disclaimers apply to an article, and in which words: the one place where this is worked out. It depends on nothing but
 * what is passed in, and is the same wherever an article is read.
 */
public final class Policy {

    /** While a disclaimer applies to an article; {@code until} is null if no end is known. */
    @Schema(name = "DisclaimerSpell")
    public record Spell(String key, @Schema(nullable = true) Instant from, @Schema(nullable = true) Instant until) {}

    private final Map<String, Disclaimer> disclaimers;
    private final List<RuleSet> ruleSets;
    private final List<RuleSet> folded;
    private final String defaultLanguage;

    Policy(Collection<Disclaimer> disclaimers, Collection<RuleSet> ruleSets, String defaultLanguage) {
        this.disclaimers = disclaimers.stream().collect(Collectors.toMap(Disclaimer::key, Function.identity()));
        this.ruleSets = ruleSets.stream().sorted(Comparator.comparingInt(RuleSet::number)).toList();
        this.folded = this.ruleSets.stream().map(RuleSet::folded).toList();
        this.defaultLanguage = defaultLanguage;
    }

    /**
     * What applies at a moment, in the reader's words.
     *
     * @param reader chooses among languages, or none of them
     */
    public List<AppliedDisclaimer> applying(ArticleFacts facts, Instant at,
            Function<Collection<String>, Optional<String>> reader) {
        Map<String, Because> demanded = demanded(facts, at);
        return demanded.keySet().stream().map(disclaimers::get).sorted(Comparator.comparingInt(Disclaimer::position))
                .map(disclaimer -> worded(disclaimer, demanded.get(disclaimer.key()), facts, at, reader)).toList();
    }

    /** When what applies to an article became what it is at a moment, in its words too, if that was after another moment. */
    public Optional<Instant> changedAt(ArticleFacts facts, Instant since, Instant at) {
        if (!since.isBefore(at)) {
            return Optional.empty();
        }
        return moments().subSet(since, false, at, true).descendingSet().stream()
                .filter(moment -> !versions(facts, moment).equals(versions(facts, moment.minusNanos(1)))).findFirst();
    }

    private Map<String, Integer> versions(ArticleFacts facts, Instant at) {
        return demanded(facts, at).keySet().stream()
                .collect(Collectors.toMap(Function.identity(),
                        key -> disclaimers.get(key).at(at).orElseThrow().number()));
    }

    /** Keys of what applies at a moment. */
    Set<String> keys(ArticleFacts facts, Instant at) {
        return demanded(facts, at).keySet();
    }

    /** Of the last rules that were set, in force or not yet. */
    public int number() {
        return ruleSets.isEmpty() ? 0 : ruleSets.getLast().number();
    }

    /** As it would be with these rules. */
    Policy with(RuleSet set) {
        return new Policy(disclaimers.values(), Stream.concat(ruleSets.stream(), Stream.of(set)).toList(),
                defaultLanguage);
    }

    /** As it would be if nobody had set rules from this number on. */
    Policy without(int number) {
        return new Policy(disclaimers.values(), ruleSets.stream().filter(set -> set.number() < number).toList(),
                defaultLanguage);
    }

    /** Whether others must be told of it: other disclaimers apply from now on than before, in one of its languages. */
    static boolean differ(Policy before, Policy after, CarryingDisclaimers.Carrier carrier, Instant now) {
        return carrier.facts().stream()
                .anyMatch(facts -> !before.toCome(facts, now).equals(after.toCome(facts, now)));
    }

    /** What applies from now on; since when it did does not matter. */
    private List<Spell> toCome(ArticleFacts facts, Instant now) {
        return spells(facts, now).stream()
                .map(spell -> spell.from().isBefore(now) ? new Spell(spell.key(), now, spell.until()) : spell).toList();
    }

    /** What applies from a moment on, and until when, as far as the rules of today tell. */
    public List<Spell> spells(ArticleFacts facts, Instant from) {
        List<Instant> moments = Stream.concat(Stream.of(beginning(from)), changesAfter(from)).toList();
        List<Spell> spells = new ArrayList<>();
        Map<String, Instant> running = new TreeMap<>();
        for (Instant moment : moments) {
            Collection<String> keys = demanded(facts, moment.isBefore(from) ? from : moment).keySet();
            running.entrySet().removeIf(each -> {
                boolean ends = !keys.contains(each.getKey());
                return ends && spells.add(new Spell(each.getKey(), each.getValue(), moment));
            });
            keys.forEach(key -> running.putIfAbsent(key, moment));
        }
        running.forEach((key, since) -> spells.add(new Spell(key, since, null)));
        return List.copyOf(spells);
    }

    /** Whether an author may choose it: there are words for it at this moment. */
    public boolean knows(String key, Instant at) {
        return disclaimers.containsKey(key) && disclaimers.get(key).at(at).isPresent();
    }

    private Map<String, Because> demanded(ArticleFacts facts, Instant at) {
        Map<String, Because> demanded = new TreeMap<>();
        facts.chosen().forEach(key -> demanded.put(key, Because.AUTHOR));
        facts.added().keySet().forEach(key -> demanded.put(key, Because.MODERATOR));
        inForce(at).ifPresent(set -> set.rules().stream().filter(rule -> rule.when().holds(facts))
                .forEach(rule -> demanded.put(rule.disclaimer(), Because.RULE)));
        demanded.keySet().removeIf(key -> !knows(key, at));
        return demanded;
    }

    private AppliedDisclaimer worded(Disclaimer disclaimer, Because because, ArticleFacts facts, Instant at,
            Function<Collection<String>, Optional<String>> reader) {
        Version version = disclaimer.at(at).orElseThrow();
        String language = version.language(reader, defaultLanguage);
        Version.Text text = version.texts().get(language);
        return new AppliedDisclaimer(disclaimer.key(), version.number(), language, text.brief(),
                "/disclaimers/" + disclaimer.key(), because,
                facts.added().get(disclaimer.key()));
    }

    /** What a version says in a language, if there is one, and it says something in it. */
    public Optional<Version.Text> words(String key, int version, String language) {
        return disclaimer(key).flatMap(found -> found.version(version)).map(found -> found.texts().get(language));
    }

    /** All moments at which something of it changes or changed. */
    public NavigableSet<Instant> moments() {
        return Stream.concat(ruleSets.stream().map(RuleSet::effectiveFrom), disclaimers.values().stream()
                .flatMap(each -> each.versions().stream()).map(Version::effectiveFrom))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<RuleSet> inForce(Instant at) {
        return folded.stream().filter(set -> set.isEffective(at)).max(Comparator.comparingInt(RuleSet::number));
    }

    private Instant beginning(Instant from) {
        return inForce(from).map(RuleSet::effectiveFrom).orElse(from);
    }

    private Stream<Instant> changesAfter(Instant from) {
        return ruleSets.stream().map(RuleSet::effectiveFrom).filter(moment -> moment.isAfter(from)).distinct().sorted();
    }

    Collection<Disclaimer> disclaimers() {
        return disclaimers.values().stream().sorted(Comparator.comparingInt(Disclaimer::position)).toList();
    }

    Optional<Disclaimer> disclaimer(String key) {
        return Optional.ofNullable(disclaimers.get(key));
    }

    /** By number, in the words of whoever set them. */
    List<RuleSet> ruleSets() {
        return ruleSets;
    }

    String defaultLanguage() {
        return defaultLanguage;
    }

    /** Whether rules ever tell languages apart: else all that people translated carries the same, and all that machines did. */
    public boolean asksForLanguages() {
        return ruleSets.stream().flatMap(set -> set.rules().stream()).anyMatch(rule -> rule.when().languages() != null);
    }

    /** Whether the words of an article's author matter: only then need articles be told of when a badge is given or taken. */
    public boolean asksForCertification() {
        return ruleSets.stream().flatMap(set -> set.rules().stream())
                .anyMatch(rule -> rule.when().authorNotCertified() != null);
    }
}
