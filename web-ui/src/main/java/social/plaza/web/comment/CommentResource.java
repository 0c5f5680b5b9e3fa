package social.plaza.web.comment;

import java.net.URI;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.comment.Thread.Attempt;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.reaction.Bar;
import social.plaza.web.reaction.Reactions;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.Visitor;

/** Saying something, answering, correcting oneself, taking it back. */
@Path("/articles/{article}/comments")
@RunOnVirtualThread
public class CommentResource {

    private final Comments comments;
    private final Reactions reactions;
    private final Pages pages;
    private final Visitor visitor;

    CommentResource(Comments comments, Reactions reactions, Pages pages, Visitor visitor) {
        this.comments = comments;
        this.reactions = reactions;
        this.pages = pages;
        this.visitor = visitor;
    }

    @POST
    public Response add(@PathParam("article") String article, @FormParam("parent") String parent,
            @FormParam("body") String body, @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        try {
            return done(article, back, comments.add(article, parent, body));
        } catch (Refused refused) {
            return refused(article, back, refused, new Attempt(parent, null, body, said(refused)));
        }
    }

    @POST
    @Path("{id}/edit")
    public Response edit(@PathParam("article") String article, @PathParam("id") String id,
            @FormParam("revision") int revision, @FormParam("body") String body, @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        try {
            comments.edit(id, revision, body);
            return done(article, back, id);
        } catch (Refused refused) {
            return refused(article, back, refused, new Attempt(null, id, body, said(refused)));
        }
    }

    @POST
    @Path("{id}/delete")
    public Response delete(@PathParam("article") String article, @PathParam("id") String id,
            @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        comments.delete(id);
        return done(article, back, id);
    }

    @POST
    @Path("{id}/like")
    public Response like(@PathParam("article") String article, @PathParam("id") String id,
            @FormParam("given") boolean given, @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        comments.like(id, given);
        return done(article, back, id);
    }

    private Response done(String article, String back, String id) {
        boolean ours = back != null && PendingForm.isOurs(back);
        if (!ours) {
            return pages.moved(URI.create(Paths.fill("/a/{}#comment-{}", article, id)));
        }
        var to = back + (back.contains("?") ? "&" : "?") + "sort=new";
        return pages.partly()
                ? pages.personal(discussion(article, back, null))
                : pages.moved(URI.create(to + "#comment-" + Paths.encode(id)));
    }

    /** The words are in the form again, with what was wrong with them; anything else is an error page's. */
    private Response refused(String article, String back, Refused refused, Attempt attempt) {
        if (refused.status() >= 500 || refused.status() == 404 || back == null || !PendingForm.isOurs(back)) {
            throw refused;
        }
        return pages.refused(refused.status(), discussion(article, back, attempt)).build();
    }

    /** With the bar over it, whose count of comments goes along. */
    private Discussion discussion(String article, String back, Attempt attempt) {
        var counted = reactions.later(article);
        var thread = thread(article, back, attempt);
        var bar = counted.ifReachable().map(found -> Bar.of(article, back, found)).orElse(null);
        return new Discussion(thread, bar, pages.partly());
    }

    private Thread thread(String article, String back, Attempt attempt) {
        var asked = Comments.Asked.newest();
        var thread = comments.thread(comments.later(article, asked), back, article, asked);
        return thread == null
                ? null
                : new Thread(article, back, thread.sort(), null, thread.comments(),
                        thread.next(), attempt);
    }

    private static String said(Refused refused) {
        var problem = refused.problem();
        return problem.about("body").orElse(problem.detail() == null ? problem.title() : problem.detail());
    }

    /**
     * @param bar null while nobody can say what readers did
     * @param part whether it goes into a page that is already there
     */
    @CheckedTemplate(basePath = "comment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Discussion(Thread thread, Bar bar, boolean part) implements TemplateInstance {}
}
