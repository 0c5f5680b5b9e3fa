package social.plaza.web.share;

import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.Plaza;
import social.plaza.web.article.Article;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Engagement;
import social.plaza.web.session.Visitor;

/** Passing an article on. */
@Path("/articles/{id}/share")
@RunOnVirtualThread
public class ShareResource {

    private final Content content;
    private final Engagement engagement;
    private final Pages pages;
    private final Visitor visitor;
    private final Plaza plaza;

    ShareResource(Content content, Engagement engagement, Pages pages, Visitor visitor, Plaza plaza) {
        this.content = content;
        this.engagement = engagement;
        this.pages = pages;
        this.visitor = visitor;
        this.plaza = plaza;
    }

    /** The plain address, for everybody. */
    @GET
    public Response look(@PathParam("id") String id) {
        var article = content.get("/articles/{}", id).as(Article.class);
        return pages.personal(new SharePage(article, plaza.publicUrl().resolve(article.url()).toString()));
    }

    /** A link of one's own. */
    @POST
    public Response share(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        var asked = content.get("/articles/{}", id).later(Article.class);
        var share = engagement.post(Map.of("articleId", id, "channel", "link"), "/shares").as(Share.class);
        return pages.personal(new SharePage(asked.get(), plaza.publicUrl().resolve(share.url()).toString()));
    }

    record Share(String url, String code) {}

    /** @param link the whole address, as it is pasted elsewhere */
    @CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record SharePage(Article article, String link) implements TemplateInstance {}
}
