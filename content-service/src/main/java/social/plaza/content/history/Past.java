package social.plaza.content.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.ArticleView;
import social.plaza.content.article.Revisions;

/**
 * All that happened to an article. What it said at a moment, to whom, and what stood beside it is worked out from this and the
 * moment alone.
 *
 * @param revisions by number, without their bodies
 * @param publications when everyone could read it, or could have if it was not withheld
 * @param disclaimers that moderators added
 * @param certifications when its author had the badge
 * @param machines translations that a machine made
 */
record Past(List<Revisions.Kept> revisions, List<Span> publications, List<Withheld> withholdings, List<Noted> notes,
        List<Added> disclaimers, List<Span> certifications, List<Machine> machines) {

    /** What holds from a moment on, until another; {@code until} is null while no end is known. */
    interface Spanning {

        Instant since();

        Instant until();

        /** Half-open: at the moment of its end it does no more. */
        default boolean holdsAt(Instant at) {
            return !since().isAfter(at) && (until() == null || until().isAfter(at));
        }
    }

    record Span(Instant since, Instant until) implements Spanning {}

    /** @param planned when it was to end by itself, or null; {@code until} is when it ended, or will */
    record Withheld(Instant since, Instant until, Instant planned, String rule) implements Spanning {}

    record Noted(Instant since, Instant until, String text, String reason, String endedReason) implements Spanning {}

    record Added(Instant since, Instant until, String key, String reason, String endedReason) implements Spanning {}

    /** @param of the edition of the original that it translates; {@code hash} only where its words were taken away */
    record Machine(Instant since, String language, int of, String title, String summary, String engine,
            String hash) {

        private ArticleHead.Text text() {
            return ArticleHead.Text.byMachine(language, title, summary, of, engine, since);
        }
    }

    boolean isPublicAt(Instant at) {
        return publications.stream().anyMatch(span -> span.holdsAt(at))
                && withholdings.stream().noneMatch(span -> span.holdsAt(at));
    }

    /** The last one that had been made; the moment of the first is that of the first publication. */
    Optional<Revisions.Kept> revisionAt(Instant at) {
        return revisions.stream().filter(kept -> kept.number() == 1 || !kept.at().isAfter(at))
                .max(Comparator.comparingInt(Revisions.Kept::number));
    }

    /** Those that took the place of another then. */
    List<Revisions.Kept> revisedAt(Instant at) {
        return revisions.stream().filter(kept -> kept.number() > 1 && kept.at().equals(at)).toList();
    }

    Optional<Revisions.Kept> before(Revisions.Kept kept) {
        return revisions.stream().filter(each -> each.number() == kept.number() - 1).findFirst();
    }

    /** Of what a machine said of an edition, if its words were taken away. */
    Optional<String> machineHash(ArticleHead.Text text) {
        return machines.stream().filter(each -> each.language().equals(text.language())
                && each.since().equals(text.at())).map(Machine::hash).filter(Objects::nonNull).findFirst();
    }

    Stream<Instant> redactions() {
        return revisions.stream().filter(kept -> kept.redaction() != null).map(kept -> kept.redaction().at());
    }

    List<Revisions.Kept> redactedAt(Instant at) {
        return revisions.stream().filter(kept -> kept.redaction() != null && kept.redaction().at().equals(at)).toList();
    }

    Optional<Noted> noteAt(Instant at) {
        return notes.stream().filter(note -> note.holdsAt(at)).findFirst();
    }

    /** The article as it stood, whoever could read it; nothing if it had no revision. */
    Optional<ArticleHead> asOf(ArticleHead today, Instant at) {
        return revisionAt(at).map(kept -> today.asOf(kept, certifications.stream().anyMatch(span -> span.holdsAt(at)),
                addedAt(at),
                noteAt(at).map(note -> new ArticleView.Note(note.text(), note.since(), note.reason())).orElse(null),
                machines.stream().filter(each -> !each.since().isAfter(at)).map(Machine::text).toList()));
    }

    private Map<String, String> addedAt(Instant at) {
        return disclaimers.stream().filter(added -> added.holdsAt(at))
                .collect(Collectors.toMap(Added::key, Added::reason));
    }
}
