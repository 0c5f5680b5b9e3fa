package social.plaza.web.article;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.comment.Comments;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Content;

/** The page of an article. */
@Path("/")
@RunOnVirtualThread
public class ArticleResource {

    private final Content content;
    private final ReadingArticle reading;
    private final Pages pages;

    ArticleResource(Content content, ReadingArticle reading, Pages pages) {
        this.content = content;
        this.reading = reading;
        this.pages = pages;
    }

    @GET
    @Path("@{handle}/{slug}")
    public Response article(@PathParam("handle") String handle, @PathParam("slug") String slug,
            @QueryParam("lang") String language, @QueryParam("sort") String sort, @QueryParam("after") String after,
            @QueryParam("replies") String replies) {
        return pages.shared(() -> reading.page(handle, slug, language, new Comments.Asked(sort, after, replies)));
    }

    /** An id always finds its article, whatever its title is now. */
    @GET
    @Path("a/{id}")
    public Response byId(@PathParam("id") String id, @QueryParam("lang") String language) {
        var article = content.get("/articles/{}", id).as(Article.class);
        return pages.moved(URI.create(article.addressIn(language)));
    }
}
