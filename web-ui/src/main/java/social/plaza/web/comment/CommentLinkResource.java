package social.plaza.web.comment;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Paths;

/** An id always finds its comment: under the article that it is about. */
@Path("/comments/{id}")
@RunOnVirtualThread
public class CommentLinkResource {

    private final Engagement engagement;
    private final Pages pages;

    CommentLinkResource(Engagement engagement, Pages pages) {
        this.engagement = engagement;
        this.pages = pages;
    }

    @GET
    public Response find(@PathParam("id") String id) {
        var comment = engagement.get("/comments/{}", id).as(Comment.class);
        return pages.moved(URI.create(Paths.fill("/a/{}#comment-{}", comment.articleId(), comment.id())));
    }
}
