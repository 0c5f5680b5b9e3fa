package social.plaza.web.translation;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;

import social.plaza.web.origin.Content;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.revision.RevisionContent;
import social.plaza.web.session.Visitor;
import social.plaza.web.translation.Translation.Person;

/** Articles in other languages: those of one article, who makes them, and what others let the visitor translate. */
@Singleton
class Translations {

    private final Content content;
    private final Visitor visitor;

    Translations(Content content, Visitor visitor) {
        this.content = content;
        this.visitor = visitor;
    }

    /**
     * The author's own words.
     *
     * @throws ForbiddenException if the visitor is neither the author nor one whom the author lets translate
     */
    Original original(String id) {
        var read = content.get("/articles/{}", id).as(Original.class);
        if (!isOwn(read) && !isLet(id)) {
            throw new ForbiddenException();
        }
        return read.original() == null
                ? read
                : content.get("/articles/{}?lang={}", id, read.original().language()).as(Original.class);
    }

    boolean isOwn(Original article) {
        return article.author() != null && article.author().id().equals(visitor.id());
    }

    private boolean isLet(String id) {
        try {
            return !translators(id).isEmpty();
        } catch (Refused refused) {
            return false;
        }
    }

    List<Translation> of(String id) {
        return content.get("/articles/{}/translations?limit=100", id).as(Listed.class).items();
    }

    Optional<Translation> of(String id, String language) {
        return of(id).stream().filter(each -> each.language().equals(language)).findFirst();
    }

    /** The words of a translation, to be held against the original of today. */
    TranslationForm words(Original original, Translation present) {
        var read = content.get("/articles/{}/translations/{}", original.id(), present.language())
                .tagged(TranslationForm.class);
        return read.value().beside(original, present, read.tag());
    }

    /** Only in the place of what was seen, as far as that is known. */
    void save(String id, String language, TranslationForm words) {
        var ask = content.send("PUT", words.forContent(), "/articles/{}/translations/{}", id, language);
        if (words.tag() != null) {
            ask = words.tag().isEmpty() ? ask.with("If-None-Match", "*") : ask.with("If-Match", words.tag());
        }
        ask.go();
    }

    /** The last first. */
    Editions editions(String id, String language, String after) {
        var from = after == null || after.isBlank() ? "" : Paths.fill("&after={}", after);
        var list = content.get("/articles/{}/translations/{}/revisions?limit=20" + from, id, language)
                .as(Editions.class);
        return list.next() == null
                ? list
                : list.ending(content.get("/articles/{}/translations/{}/revisions?limit=1&after={}", id, language,
                        list.next()).as(Editions.class).items().getFirst());
    }

    /** @param before null if there was none */
    Reworded reworded(String id, String language, Edition before, Edition after) {
        var was = before == null ? null : content(id, before);
        var is = content(id, after).get();
        return Reworded.between(before, was == null ? null : was.get(), after, is, language);
    }

    private Later<RevisionContent> content(String id, Edition edition) {
        return content.get("/articles/{}/revisions/{}/content", id, edition.revision()).later(RevisionContent.class);
    }

    void delete(String id, String language) {
        content.delete("/articles/{}/translations/{}", id, language).go();
    }

    List<Person> translators(String id) {
        return content.get("/articles/{}/translators?limit=100", id).as(People.class).items();
    }

    void allow(String id, String handle) {
        content.put("/articles/{}/translators/{}", id, handle).go();
    }

    void dismiss(String id, String handle) {
        content.delete("/articles/{}/translators/{}", id, handle).go();
    }

    /** What others let the visitor translate. */
    ToTranslate toTranslate(String after) {
        return content.get("/articles/to-translate" + (after == null ? "" : Paths.fill("?after={}", after)))
                .as(ToTranslate.class);
    }

    record Listed(List<Translation> items) {}

    /** Some editions. @param ending the one before the last of these; null if there is none */
    record Editions(List<Edition> items, String next, Edition ending) {

        Editions ending(Edition edition) {
            return new Editions(items, next, edition);
        }

        Edition before(Edition edition) {
            int at = items.indexOf(edition);
            return at + 1 < items.size() ? items.get(at + 1) : ending;
        }
    }

    record People(List<Person> items) {}

    /** A page of them. */
    public record ToTranslate(List<Item> items, String next) {

        /** @param stale languages of translations that the original has moved on from */
        public record Item(Original article, List<String> stale) {}
    }
}
