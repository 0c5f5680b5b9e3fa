package social.plaza.web.write;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.session.Visitor;

/** What somebody has written and nobody else can read: drafts, what is scheduled, what is withheld. */
@Path("/drafts")
@RunOnVirtualThread
public class DraftsResource {

    private final Manuscripts manuscripts;
    private final Visitor visitor;
    private final Pages pages;

    DraftsResource(Manuscripts manuscripts, Visitor visitor, Pages pages) {
        this.manuscripts = manuscripts;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response list(@QueryParam("done") String done) {
        visitor.mustBeSignedIn();
        return pages.personal(new DraftsPage(manuscripts.inState("WITHHELD"), manuscripts.inState("SCHEDULED"),
                manuscripts.inState("DRAFT"), manuscripts.allBeside(), done != null));
    }

    @CheckedTemplate(basePath = "write", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record DraftsPage(List<OwnArticle> withheld, List<OwnArticle> scheduled, List<OwnArticle> drafts,
            List<PendingEdit> pending, boolean deleted) implements TemplateInstance {}
}
