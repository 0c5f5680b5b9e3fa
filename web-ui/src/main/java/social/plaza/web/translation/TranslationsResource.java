package social.plaza.web.translation;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.session.Visitor;
import social.plaza.web.translation.Translation.Person;

/** The translations of an article: which there are, which the original has moved on from, and who may make them. */
@Path("/write/{id}/translations")
@RunOnVirtualThread
public class TranslationsResource {

    private final Translations translations;
    private final Visitor visitor;
    private final Pages pages;

    TranslationsResource(Translations translations, Visitor visitor, Pages pages) {
        this.translations = translations;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** @param language from the form that chooses one */
    @GET
    public Response list(@PathParam("id") String id, @QueryParam("lang") String language,
            @QueryParam("done") String done) {
        visitor.mustBeSignedIn();
        return language == null || language.isBlank()
                ? again(200, id, done, "", Complaints.NONE)
                : pages.moved(URI.create(Paths.fill("/write/{}/translations/{}", id, language)));
    }

    Response again(int status, String id, String done, String handle, Complaints complaints) {
        var original = translations.original(id);
        return pages.refused(status, new TranslationsPage(original, translations.of(id), translations.isOwn(original),
                translations.translators(id), done, handle, complaints)).build();
    }

    /**
     * @param own whether the visitor is its author, who says who may translate
     * @param done what was just done, null if nothing was
     * @param handle as it is typed
     */
    @CheckedTemplate(basePath = "translation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record TranslationsPage(Original original, List<Translation> translations, boolean own,
            List<Person> translators, String done, String handle, Complaints complaints) implements TemplateInstance {}
}
