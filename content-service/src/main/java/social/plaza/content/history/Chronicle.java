package social.plaza.content.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import social.plaza.content.account.AccountView;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.Revisions;
import social.plaza.content.disclaimer.AppliedDisclaimer;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.history.Chapter.Carried;
import social.plaza.content.history.Happening.By;
import social.plaza.content.history.Happening.Kind;

/**
 * Tells an article's past, its last chapter first. It depends on nothing but what is passed in: told twice it is the same, and what
 * is told of a moment never changes afterwards.
 */
final class Chronicle {

    private static final Function<Collection<String>, Optional<String>> ANY_WORDS = languages -> Optional.empty();

    private static final Comparator<Happening> IN_ORDER = Comparator.comparing(Happening::kind)
            .thenComparing(Happening::key, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ArticleHead today;
    private final Past past;
    private final Map<UUID, AccountView> people;
    private final Policy policy;
    private final boolean asksForLanguages;
    private final Set<Instant> policyMoments;
    private final NavigableSet<Instant> moments;
    private final Map<Instant, Map<String, Carried>> carried = new HashMap<>();

    /** @param people who had a part in it, by their id */
    Chronicle(ArticleHead today, Past past, Map<UUID, AccountView> people, Policy policy, Instant now) {
        this.today = today;
        this.past = past;
        this.people = people;
        this.policy = policy;
        this.asksForLanguages = policy.asksForLanguages();
        this.policyMoments = policy.moments();
        this.moments = moments(now);
    }

    /** At most so many chapters before a moment. */
    List<Chapter> before(Instant end, int limit) {
        return moments.headSet(end, false).descendingSet().stream().map(this::chapter).flatMap(Optional::stream)
                .limit(limit).toList();
    }

    /** A moment of the policy that changed nothing for this article is no chapter. */
    private Optional<Chapter> chapter(Instant at) {
        Instant before = moments.lower(at);
        List<Happening> happenings = new ArrayList<>(done(at));
        if (before != null && past.isPublicAt(before) && past.isPublicAt(at)) {
            happenings.addAll(differences(carried(before), carried(at), at));
        }
        happenings.sort(IN_ORDER);
        return happenings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(at, past.isPublicAt(at),
                        past.revisionAt(at).map(kept -> kept.number()).orElse(0), happenings,
                        List.copyOf(carried(at).values())));
    }

    /** What people did at this moment. What took the place of another thing is told, and not that the other ended. */
    private List<Happening> done(Instant at) {
        List<Happening> done = new ArrayList<>();
        began(past.publications(), at, span -> done.add(Happening.byAuthor(Kind.PUBLISHED)));
        if (done.isEmpty()) {
            past.revisedAt(at).forEach(kept -> done.addAll(revised(kept)));
        }
        past.machines().stream().filter(each -> each.since().equals(at)).forEach(each -> done.add(
                Happening.ofTranslation(Kind.TRANSLATED, By.MACHINE, each.language(), null, each.engine())));
        ended(past.publications(), at, span -> done.add(past.redactedAt(at).isEmpty()
                ? Happening.byAuthor(Kind.WITHDRAWN)
                : Happening.byModerator(Kind.WITHDRAWN)));
        past.redactedAt(at).forEach(kept -> done.add(Happening.redacted(kept)));
        told(past.withholdings(), at, withheld -> "", done, Happening::withheld, Happening::restored);
        told(past.notes(), at, note -> "", done, Happening::noted, Happening::noteRemoved);
        told(past.disclaimers(), at, Past.Added::key, done, Happening::added, Happening::removed);
        return done;
    }

    private List<Happening> revised(Revisions.Kept kept) {
        return past.before(kept).map(before -> new Revised(before, kept, today.author().id(), people).happenings())
                .orElseGet(() -> List.of(Happening.byAuthor(Kind.EDITED)));
    }

    private static <T extends Past.Spanning> void told(List<T> spans, Instant at, Function<T, String> place,
            List<Happening> done, Function<T, Happening> beginning, Function<T, Happening> end) {
        List<String> taken = new ArrayList<>();
        began(spans, at, span -> {
            taken.add(place.apply(span));
            done.add(beginning.apply(span));
        });
        ended(spans, at, span -> {
            if (!taken.contains(place.apply(span))) {
                done.add(end.apply(span));
            }
        });
    }

    private static <T extends Past.Spanning> void began(List<T> spans, Instant at,
            Consumer<T> then) {
        spans.stream().filter(span -> span.since().equals(at)).forEach(then);
    }

    private static <T extends Past.Spanning> void ended(List<T> spans, Instant at,
            Consumer<T> then) {
        spans.stream().filter(span -> at.equals(span.until())).forEach(then);
    }

    /** What an edit, a badge or the policy changed: what moderators did is told as theirs already. */
    private List<Happening> differences(Map<String, Carried> before, Map<String, Carried> after,
            Instant at) {
        List<Happening> differences = new ArrayList<>();
        By by = policyMoments.contains(at) ? By.OPERATOR : isMachines(at) ? By.MACHINE : By.AUTHOR;
        BiConsumer<Kind, Carried> tell = (kind, one) -> differences.add(Happening.of(kind, by, one));
        after.values().stream().filter(one -> !isDemanded(one, before) && !isModerators(one, at))
                .forEach(one -> tell.accept(Kind.DISCLAIMER_APPLIES, one));
        before.values().stream().filter(one -> !after.containsKey(one.key()) && !isModerators(one, at))
                .forEach(one -> tell.accept(Kind.DISCLAIMER_CEASES, one));
        after.values().stream()
                .filter(one -> before.containsKey(one.key()) && before.get(one.key()).version() != one.version())
                .forEach(one -> differences.add(Happening.of(Kind.DISCLAIMER_REWORDED, By.OPERATOR, one)));
        return differences;
    }

    /** In the same way: what an author chose, and the policy demands from now on, applies anew. */
    private static boolean isDemanded(Carried one, Map<String, Carried> before) {
        return before.containsKey(one.key()) && before.get(one.key()).because() == one.because();
    }

    private boolean isMachines(Instant at) {
        return past.machines().stream().anyMatch(each -> each.since().equals(at));
    }

    private boolean isModerators(Carried one, Instant at) {
        return past.disclaimers().stream().filter(added -> added.key().equals(one.key()))
                .anyMatch(added -> added.since().equals(at) || at.equals(added.until()));
    }

    private Map<String, Carried> carried(Instant at) {
        return carried.computeIfAbsent(at,
                moment -> past.asOf(today, moment).map(then -> carried(then, moment)).orElse(Map.of()));
    }

    /** In whichever language: what the policy demands of a translation alone is part of the history, too. */
    private Map<String, Carried> carried(ArticleHead then, Instant at) {
        List<ArticleHead.Text> texts = then.texts().stream()
                .sorted(Comparator.comparing(text -> !text.language().equals(then.language()))).toList();
        List<String> languages = texts.stream().map(ArticleHead.Text::language).toList();
        Map<String, AppliedDisclaimer> applied = new LinkedHashMap<>();
        Map<String, List<String>> where = new HashMap<>();
        Map<Object, List<AppliedDisclaimer>> worked = new HashMap<>();
        texts.forEach(text -> worked.computeIfAbsent(kind(then, text),
                any -> policy.applying(then.facts(text.language()), at, ANY_WORDS)).forEach(one -> {
                    applied.putIfAbsent(one.key(), one);
                    where.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(text.language());
                }));
        Map<String, Carried> carried = new LinkedHashMap<>();
        applied.forEach((key, one) -> carried.put(key,
                Carried.of(one, where.get(key).equals(languages) ? null : where.get(key))));
        return carried;
    }

    /** What no rule tells apart carries the same: translations by people, and those by machines, unless one asks for their language. */
    private Object kind(ArticleHead then, ArticleHead.Text text) {
        return asksForLanguages || text.language().equals(then.language())
                ? text.language()
                : List.of(text.machine(), text.named());
    }

    private NavigableSet<Instant> moments(Instant now) {
        Stream<Past.Spanning> spans = Stream.of(past.publications(), past.withholdings(), past.notes(),
                past.disclaimers(), past.certifications()).flatMap(List::stream);
        NavigableSet<Instant> all = Stream
                .of(spans.flatMap(span -> Stream.concat(Stream.of(span.since()), Stream.ofNullable(span.until()))),
                        past.revisions().stream().filter(kept -> kept.number() > 1).map(kept -> kept.at()),
                        past.machines().stream().map(Past.Machine::since), past.redactions(), policyMoments.stream())
                .flatMap(Function.identity()).collect(Collectors.toCollection(TreeSet::new));
        Instant first = past.publications().isEmpty() ? now : past.publications().getFirst().since();
        return new TreeSet<>(all.subSet(first, true, first.isAfter(now) ? first : now, true));
    }
}
