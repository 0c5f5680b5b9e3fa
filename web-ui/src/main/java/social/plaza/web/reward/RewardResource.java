package social.plaza.web.reward;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Engagement;

/** One reward: where a line of somebody's wallet leads. */
@Path("/rewards/{id}")
@RunOnVirtualThread
public class RewardResource {

    private final Engagement engagement;
    private final Pages pages;

    RewardResource(Engagement engagement, Pages pages) {
        this.engagement = engagement;
        this.pages = pages;
    }

    @GET
    public Response read(@PathParam("id") String id) {
        return pages.shared(() -> new GivenPage(engagement.get("/rewards/{}", id).as(Reward.class)));
    }

    @CheckedTemplate(basePath = "reward", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record GivenPage(Reward reward) implements TemplateInstance {}
}
