package social.plaza.web.reward;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.article.Article;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Content;
import social.plaza.web.reward.Supporters.RewardList;

/** Everybody who rewarded an article, and what they said with it. */
@Path("/articles/{id}/rewards")
@RunOnVirtualThread
public class RewardListResource {

    private final Content content;
    private final Supporters supporters;
    private final Pages pages;

    RewardListResource(Content content, Supporters supporters, Pages pages) {
        this.content = content;
        this.supporters = supporters;
        this.pages = pages;
    }

    @GET
    public Response list(@PathParam("id") String id, @QueryParam("after") String after) {
        return pages.shared(() -> page(id, after));
    }

    private RewardListPage page(String id, String after) {
        var given = supporters.later(id, after);
        return new RewardListPage(content.get("/articles/{}", id).as(Article.class), given.get());
    }

    @CheckedTemplate(basePath = "reward", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record RewardListPage(Article article, RewardList rewards) implements TemplateInstance {}
}
