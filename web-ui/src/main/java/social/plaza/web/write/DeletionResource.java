package social.plaza.web.write;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.session.Visitor;

/** Deleting an article asks once, because nothing brings it back. */
@Path("/write/{id}/delete")
@RunOnVirtualThread
public class DeletionResource {

    private final Manuscripts manuscripts;
    private final Visitor visitor;
    private final Pages pages;

    DeletionResource(Manuscripts manuscripts, Visitor visitor, Pages pages) {
        this.manuscripts = manuscripts;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response ask(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        return pages.personal(new DeletePage(manuscripts.own(id).value()));
    }

    @POST
    public Response delete(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        manuscripts.delete(id);
        return pages.moved(URI.create("/drafts?done=deleted"));
    }

    @CheckedTemplate(basePath = "write", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record DeletePage(OwnArticle article) implements TemplateInstance {}
}
