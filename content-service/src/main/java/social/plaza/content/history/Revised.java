package social.plaza.content.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import social.plaza.content.account.AccountView;
import social.plaza.content.article.Revisions;
import social.plaza.content.article.Snapshot;
import social.plaza.content.history.Happening.By;
import social.plaza.content.history.Happening.Kind;

/**
 * What a revision changed: a translation, if all else is as it was, or what the author says.
 *
 * @param author of the article
 * @param people who changed it or made a translation, by their id
 */
record Revised(Revisions.Kept before, Revisions.Kept after, UUID author, Map<UUID, AccountView> people) {

    List<Happening> happenings() {
        List<Happening> told = isSameBeside() ? translations() : List.of();
        return told.isEmpty() ? List.of(Happening.byAuthor(Kind.EDITED)) : told;
    }

    private boolean isSameBeside() {
        Snapshot was = before.content();
        Snapshot is = after.content();
        return was.language().equals(is.language()) && was.topics().equals(is.topics())
                && was.disclaimers().equals(is.disclaimers()) && was.aiAssisted() == is.aiAssisted()
                && (isRedacted() || was.source().equals(is.source()) && Objects.equals(was.cover(), is.cover()))
                && isSame(was.original(), is.original());
    }

    private List<Happening> translations() {
        Map<String, Snapshot.Text> was = translations(before.content());
        Map<String, Snapshot.Text> is = translations(after.content());
        List<Happening> told = new ArrayList<>();
        is.values().stream()
                .filter(text -> !was.containsKey(text.language()) || !isSame(was.get(text.language()), text))
                .forEach(text -> told.add(happening(Kind.TRANSLATED, text)));
        was.values().stream().filter(text -> !is.containsKey(text.language()))
                .forEach(text -> told.add(happening(Kind.TRANSLATION_REMOVED, text)));
        return told;
    }

    private Happening happening(Kind kind, Snapshot.Text text) {
        boolean anothers = after.by() != null && !after.by().equals(author);
        return Happening.ofTranslation(kind, anothers ? By.TRANSLATOR : By.AUTHOR, text.language(),
                people.get(anothers ? after.by() : text.byId()), text.by());
    }

    /** The same edition, of the same edition of the original, and by the same. What was redacted has kept no more than its editions. */
    private boolean isSame(Snapshot.Text was, Snapshot.Text is) {
        return Objects.equals(was.edition(), is.edition()) && Objects.equals(was.of(), is.of())
                && was.machine() == is.machine()
                && (isRedacted() || was.title().equals(is.title()) && Objects.equals(was.summary(), is.summary())
                        && Objects.equals(was.by(), is.by()) && Objects.equals(was.byId(), is.byId()));
    }

    private boolean isRedacted() {
        return before.redaction() != null || after.redaction() != null;
    }

    private static Map<String, Snapshot.Text> translations(Snapshot said) {
        return said.texts().stream().filter(text -> !text.language().equals(said.language()))
                .collect(Collectors.toMap(Snapshot.Text::language, Function.identity()));
    }

    /** Those who changed a revision, or made a translation in it. */
    static Stream<UUID> people(Revisions.Kept kept) {
        return Stream.concat(Stream.of(kept).map(Revisions.Kept::by),
                kept.content().texts().stream().map(Snapshot.Text::byId)).filter(Objects::nonNull);
    }
}
