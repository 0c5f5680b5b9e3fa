package social.plaza.web.comment;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.comment.Thread.Attempt;
import social.plaza.web.form.Lines;
import social.plaza.web.origin.Refused;
import social.plaza.web.session.Visitor;

/** Saying something, answering, correcting oneself, taking it back. */
@Path("/articles/{article}/comments")
@RunOnVirtualThread
public class CommentResource {

    private final Comments comments;
    private final Answering answering;
    private final Visitor visitor;

    CommentResource(Comments comments, Answering answering, Visitor visitor) {
        this.comments = comments;
        this.answering = answering;
        this.visitor = visitor;
    }

    @POST
    public Response add(@PathParam("article") String article, @FormParam("parent") String parent,
            @FormParam("body") String body, @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        try {
            return answering.added(Thread.at(article, back), comments.add(article, parent, Lines.of(body)));
        } catch (Refused refused) {
            return answering.unsaid(Thread.at(article, back), refused, Attempt.toSay(parent, body));
        }
    }

    @POST
    @Path("{id}/edit")
    public Response edit(@PathParam("article") String article, @PathParam("id") String id,
            @FormParam("revision") int revision, @FormParam("body") String body, @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        try {
            return answering.changed(Thread.at(article, back), comments.edit(id, revision, Lines.of(body)));
        } catch (Refused refused) {
            return answering.unsaid(Thread.at(article, back), refused, Attempt.toEdit(id, body));
        }
    }

    @POST
    @Path("{id}/delete")
    public Response delete(@PathParam("article") String article, @PathParam("id") String id,
            @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        comments.delete(id);
        return answering.changed(Thread.at(article, back), comments.find(id));
    }

    @POST
    @Path("{id}/like")
    public Response like(@PathParam("article") String article, @PathParam("id") String id,
            @FormParam("given") boolean given, @FormParam("back") String back) {
        visitor.mustBeSignedIn();
        comments.like(id, given);
        return answering.liked(Thread.at(article, back), comments.find(id));
    }
}
