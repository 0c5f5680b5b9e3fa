package social.plaza.web.revision;

import java.net.URI;
import java.util.Map;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.article.Article;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.Lines;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** Takes the words of a revision away for good: asked once, with a reason that everyone sees. */
@Path("/a/{id}/revisions/{number: [1-9]\\d{0,8}}/redaction")
@RunOnVirtualThread
public class RedactionResource {

    private static final int LONGEST = 2000;

    private final Revisions revisions;
    private final Visitor visitor;
    private final Pages pages;

    RedactionResource(Revisions revisions, Visitor visitor, Pages pages) {
        this.revisions = revisions;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response form(@PathParam("id") String id, @PathParam("number") int number) {
        mustBeModerator();
        return pages.personal(page(id, number, "", Complaints.NONE));
    }

    @POST
    public Response sent(@PathParam("id") String id, @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        mustBeModerator();
        var reason = Lines.of(form.getFirst("reason")).strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST) {
            return again(400, id, number, reason, Complaints.about("reason", words().reasonWrong()));
        }
        try {
            revisions.redact(id, number, reason);
            return pages.moved(URI.create(Paths.fill("/a/{}/revisions/{}", id, number)));
        } catch (Refused refused) {
            return again(refused.status() >= 500 ? 503 : refused.status(), id, number, reason, said(refused));
        } catch (Unreachable away) {
            return again(503, id, number, reason, Complaints.of(words().away()));
        }
    }

    private Complaints said(Refused refused) {
        if (refused.status() >= 500) {
            return Complaints.of(words().away());
        }
        return "still-shown".equals(refused.problem().slug())
                ? Complaints.of(words().stillShown())
                : Complaints.of(refused, Map.of("reason", words().reasonWrong()),
                        visitor.words(Words.class).notTaken());
    }

    private Response again(int status, String id, int number, String reason, Complaints complaints) {
        return pages.refused(status, page(id, number, reason, complaints)).build();
    }

    private RedactionPage page(String id, int number, String reason, Complaints complaints) {
        var today = revisions.today(id);
        return new RedactionPage(revisions.read(id, number, null).get(), today.get(), reason, complaints);
    }

    private void mustBeModerator() {
        visitor.mustBeSignedIn();
        if (!visitor.isModerator()) {
            throw new ForbiddenException();
        }
    }

    private RevisionWords words() {
        return visitor.words(RevisionWords.class);
    }

    /** @param article as it was at that revision */
    @CheckedTemplate(basePath = "revision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record RedactionPage(Article article, Article today, String reason, Complaints complaints)
            implements
                TemplateInstance {}
}
