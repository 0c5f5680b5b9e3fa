package social.plaza.web.translation;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;

import social.plaza.web.origin.Content;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
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

    /** The words of a translation. */
    TranslationForm words(String id, String language) {
        return content.get("/articles/{}/translations/{}", id, language).as(TranslationForm.class);
    }

    void save(String id, String language, TranslationForm words) {
        content.send("PUT", words.forContent(), "/articles/{}/translations/{}", id, language).go();
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

    record People(List<Person> items) {}

    /** A page of them. */
    public record ToTranslate(List<Item> items, String next) {

        /** @param stale languages of translations that the original has moved on from */
        public record Item(Original article, List<String> stale) {}
    }
}
