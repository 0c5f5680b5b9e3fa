package social.plaza.web.write;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.SessionEnded;
import social.plaza.web.session.Visitor;

/** Shows beside the editor how the text will read, while it is typed. Never takes the editor away, whatever happens. */
@Path("/write/preview")
@RunOnVirtualThread
public class PreviewResource {

    private final Manuscripts manuscripts;
    private final Choices choices;
    private final Visitor visitor;
    private final Pages pages;

    PreviewResource(Manuscripts manuscripts, Choices choices, Visitor visitor, Pages pages) {
        this.manuscripts = manuscripts;
        this.choices = choices;
        this.visitor = visitor;
        this.pages = pages;
    }

    @POST
    public Response preview(MultivaluedMap<String, String> form) {
        var text = Manuscript.of(form);
        var words = visitor.words(WriteWords.class);
        try {
            visitor.mustBeSignedIn();
            var article = manuscripts.preview(text);
            return pages.personal(new Preview(article, choices.of(text, article.demanded()), null));
        } catch (SessionEnded ended) {
            return without(words.previewSignedOut());
        } catch (Refused refused) {
            return without(refused.status() == 400 ? Wrong.first(refused, visitor) : words.previewAway());
        } catch (Unreachable away) {
            return without(words.previewAway());
        }
    }

    private Response without(String why) {
        return pages.personal(new Preview(null, List.of(), why));
    }

    /** @param why there is nothing to see, null if there is */
    @CheckedTemplate(basePath = "write", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Preview(OwnArticle preview, List<Choices.Choice> choices, String why) implements TemplateInstance {}
}
