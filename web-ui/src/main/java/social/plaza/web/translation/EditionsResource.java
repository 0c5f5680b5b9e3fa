package social.plaza.web.translation;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.session.Visitor;

/** How a translation changed: its editions, and what one says otherwise than the one before. */
@Path("/write/{id}/translations/{language}/revisions")
@RunOnVirtualThread
public class EditionsResource {

    private final Translations translations;
    private final Visitor visitor;
    private final Pages pages;

    EditionsResource(Translations translations, Visitor visitor, Pages pages) {
        this.translations = translations;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** @param number the edition that is compared with the one before; the first of the list if absent */
    @GET
    public Response editions(@PathParam("id") String id, @PathParam("language") String language,
            @QueryParam("edition") Integer number, @QueryParam("after") String after) {
        visitor.mustBeSignedIn();
        var original = translations.original(id);
        var list = translations.editions(id, language, after);
        if (list.items().isEmpty()) {
            throw new NotFoundException();
        }
        var chosen = list.items().stream().filter(each -> number == null || each.edition() == number).findFirst()
                .orElseThrow(NotFoundException::new);
        return pages.personal(new EditionsPage(original, language, list.items(), list.next(), after,
                translations.reworded(id, language, list.before(chosen), chosen)));
    }

    /**
     * @param next the cursor of the older ones, null if there are none
     * @param after that of these, null if they are the newest
     */
    @CheckedTemplate(basePath = "translation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record EditionsPage(Original original, String language, List<Edition> editions, String next, String after,
            Reworded reworded) implements TemplateInstance {}
}
