package social.plaza.web.write;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;
import social.plaza.web.write.Manuscripts.Translated;

/** An author's article in another language, written beside the original. */
@Path("/write/{id}/translations")
@RunOnVirtualThread
public class TranslationResource {

    private final Manuscripts manuscripts;
    private final Visitor visitor;
    private final Pages pages;

    TranslationResource(Manuscripts manuscripts, Visitor visitor, Pages pages) {
        this.manuscripts = manuscripts;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** From the form that chooses a language. */
    @GET
    public Response chosen(@PathParam("id") String id, @QueryParam("lang") String language) {
        return pages.moved(URI.create(Paths.fill("/write/{}/translations/{}", id, language == null ? "en" : language)));
    }

    @GET
    @Path("{language}")
    public Response form(@PathParam("id") String id, @PathParam("language") String language) {
        visitor.mustBeSignedIn();
        var original = manuscripts.own(id).value();
        var words = original.languages().contains(language)
                ? manuscripts.translation(id, language)
                : new Translated("", "", "");
        return pages.personal(new TranslationPage(original, language, words, Complaints.NONE));
    }

    @POST
    @Path("{language}")
    public Response save(@PathParam("id") String id, @PathParam("language") String language,
            MultivaluedMap<String, String> form) {
        visitor.mustBeSignedIn();
        var words = typed(form);
        try {
            manuscripts.translate(id, language, words);
            return done(id, "translated");
        } catch (Refused refused) {
            return again(refused.status(), id, language, words, Wrong.complaints(refused, visitor));
        } catch (Unreachable away) {
            return again(503, id, language, words, Complaints.of(visitor.words(WriteWords.class).away()));
        }
    }

    @POST
    @Path("{language}/delete")
    public Response delete(@PathParam("id") String id, @PathParam("language") String language) {
        visitor.mustBeSignedIn();
        manuscripts.deleteTranslation(id, language);
        return done(id, "untranslated");
    }

    private Response again(int status, String id, String language, Translated words, Complaints complaints) {
        return pages.refused(status, new TranslationPage(manuscripts.own(id).value(), language, words, complaints))
                .build();
    }

    private Response done(String id, String what) {
        return pages.moved(URI.create(Paths.fill("/write/{}?done={}", id, what)));
    }

    private static Translated typed(MultivaluedMap<String, String> form) {
        var text = Manuscript.of(form);
        return new Translated(text.title(), text.summary(), text.body());
    }

    @CheckedTemplate(basePath = "write", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record TranslationPage(OwnArticle original, String language, Translated words, Complaints complaints)
            implements
                TemplateInstance {}
}
