package social.plaza.web.translation;

import java.net.URI;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** An article in another language, written beside the original. */
@Path("/write/{id}/translations/{language}")
@RunOnVirtualThread
public class TranslationResource {

    private final Translations translations;
    private final Visitor visitor;
    private final Pages pages;

    TranslationResource(Translations translations, Visitor visitor, Pages pages) {
        this.translations = translations;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response form(@PathParam("id") String id, @PathParam("language") String language) {
        visitor.mustBeSignedIn();
        var original = translations.original(id);
        var words = translations.of(id, language)
                .map(present -> translations.words(original, present))
                .orElseGet(() -> TranslationForm.blank(original));
        return again(200, original, language, words, Complaints.NONE);
    }

    @POST
    public Response save(@PathParam("id") String id, @PathParam("language") String language,
            MultivaluedMap<String, String> form) {
        visitor.mustBeSignedIn();
        var words = TranslationForm.of(form);
        try {
            translations.save(id, language, words);
            return done(id, language, "saved");
        } catch (Refused refused) {
            return refused.status() == 412
                    ? stale(translations.original(id), language, words)
                    : again(refused.status(), translations.original(id), language, words, said(refused));
        } catch (Unreachable away) {
            return again(503, translations.original(id), language, words, Complaints.of(words().away()));
        }
    }

    @POST
    @Path("delete")
    public Response delete(@PathParam("id") String id, @PathParam("language") String language) {
        visitor.mustBeSignedIn();
        translations.delete(id, language);
        return done(id, language, "deleted");
    }

    Response again(int status, Original original, String language, TranslationForm words, Complaints complaints) {
        var present = translations.of(original.id(), language).orElse(null);
        return pages.refused(status, page(original, language, present, words, complaints, null)).build();
    }

    /** Somebody saved something else meanwhile: what is typed stays, and whoever saves it then has seen the other. */
    private Response stale(Original original, String language, TranslationForm typed) {
        var present = translations.of(original.id(), language).orElse(null);
        var there = present == null ? null : translations.words(original, present);
        return pages.refused(412, page(original, language, present, typed.seen(there == null ? "" : there.tag()),
                Complaints.NONE, there == null ? Newer.GONE : Newer.of(there, typed))).build();
    }

    private TranslationPage page(Original original, String language, Translation present, TranslationForm words,
            Complaints complaints, Newer newer) {
        return new TranslationPage(original, language, present, words, complaints, newer, translations.isOwn(original));
    }

    private Complaints said(Refused refused) {
        var words = words();
        return switch (refused.problem().slug()) {
            case "not-your-translation" -> Complaints.of(words.anothers());
            case "may-not-publish" -> Complaints.of(words.mayNotPublish());
            case "language-taken" -> Complaints.of(words.itsOwnLanguage());
            case "too-many-translations" -> Complaints.of(words.tooMany());
            default -> Complaints.of(refused,
                    Map.of("title", words.titleWrong(), "summary", words.summaryWrong(), "body", words.bodyWrong(),
                            "by", words.byWrong(),
                            "language", words.languageWrong()),
                    visitor.words(Words.class).notTaken());
        };
    }

    private TranslationWords words() {
        return visitor.words(TranslationWords.class);
    }

    private Response done(String id, String language, String what) {
        return pages.moved(URI.create(Paths.fill("/write/{}/translations?done={}&language={}", id, what, language)));
    }

    /**
     * @param present the translation that there is, null if there is none yet
     * @param newer what somebody else saved while these words were typed, null if nobody did
     * @param own whether the visitor is the article's author
     */
    @CheckedTemplate(basePath = "translation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record TranslationPage(Original original, String language, Translation present, TranslationForm words,
            Complaints complaints, Newer newer, boolean own) implements TemplateInstance {}
}
