package social.plaza.web.translation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.session.Visitor;

/** What others let somebody translate. */
@Path("/translations")
@RunOnVirtualThread
public class ToTranslateResource {

    private final Translations translations;
    private final Visitor visitor;
    private final Pages pages;

    ToTranslateResource(Translations translations, Visitor visitor, Pages pages) {
        this.translations = translations;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response list(@QueryParam("after") String after) {
        visitor.mustBeSignedIn();
        return pages.personal(new ToTranslatePage(translations.toTranslate(after)));
    }

    @CheckedTemplate(basePath = "translation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ToTranslatePage(Translations.ToTranslate list) implements TemplateInstance {}
}
