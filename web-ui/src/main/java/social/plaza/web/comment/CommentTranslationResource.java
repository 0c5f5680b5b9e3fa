package social.plaza.web.comment;

import java.net.URI;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.session.PendingForm;

/**
 * A comment in the language of whoever reads it. Everyone may have one translated; a link alone does not do it, or each machine that
 * follows links would: pages without forms lead to one.
 */
@Path("/comments/{id}/translations/{to: [A-Za-z0-9-]{2,35}}")
@RunOnVirtualThread
public class CommentTranslationResource {

    private final Comments comments;
    private final Renditions renditions;
    private final Pages pages;

    CommentTranslationResource(Comments comments, Renditions renditions, Pages pages) {
        this.comments = comments;
        this.renditions = renditions;
        this.pages = pages;
    }

    /** What is known of it; where nobody has asked for it, a form that does. */
    @GET
    public Response look(@PathParam("id") String id, @PathParam("to") String to, @QueryParam("back") String back,
            @QueryParam("since") Long since) {
        var comment = readable(id);
        var known = renditions.known(wish(comment, to, back), since);
        if (pages.partly()) {
            return pages.personal(new Rendered(comment, known));
        }
        return known.isNone() || known.isFailed()
                ? pages.personal(new TranslationPage(comment, known))
                : pages.moved(URI.create(known.wish().place()));
    }

    @POST
    public Response translate(@PathParam("id") String id, @PathParam("to") String to, @FormParam("back") String back) {
        var comment = readable(id);
        var asked = renditions.ask(wish(comment, to, back));
        if (pages.partly()) {
            return pages.personal(new Rendered(comment, asked));
        }
        return asked.isFailed()
                ? pages.refused(asked.status(), new TranslationPage(comment, asked)).build()
                : pages.moved(URI.create(asked.wish().place()));
    }

    private Comment readable(String id) {
        var comment = comments.find(id);
        if (comment.isDeleted()) {
            throw new NotFoundException();
        }
        return comment;
    }

    private static Wish wish(Comment comment, String to, String back) {
        boolean ours = back != null && PendingForm.isOurs(back);
        return new Wish(comment.id(), to, ours ? back : Paths.fill("/a/{}", comment.articleId()));
    }

    /** The words of a comment as they stand then. */
    @CheckedTemplate(basePath = "comment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rendered(Comment comment, Rendition shown) implements TemplateInstance {}

    @CheckedTemplate(basePath = "comment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TranslationPage(Comment comment, Rendition shown) implements TemplateInstance {}
}
