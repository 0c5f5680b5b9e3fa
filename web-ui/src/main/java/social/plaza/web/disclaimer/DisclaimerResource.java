package social.plaza.web.disclaimer;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.disclaimer.Labels.DisclaimerList;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Later;
import social.plaza.web.session.Visitor;

/** The full words of every disclaimer, and all versions that it ever had. */
@Path("/disclaimers")
@RunOnVirtualThread
public class DisclaimerResource {

    private final Content content;
    private final Pages pages;
    private final Visitor visitor;

    DisclaimerResource(Content content, Pages pages, Visitor visitor) {
        this.content = content;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    public Response all() {
        return pages.shared(() -> new AllPage(content.get("/disclaimers?limit=100&lang={}", visitor.language())
                .as(DisclaimerList.class).items().stream().filter(Disclaimer::isSaid).map(this::worded).toList()));
    }

    @GET
    @Path("{key}")
    public Response current(@PathParam("key") String key) {
        return pages.shared(() -> {
            var disclaimer = content.get("/disclaimers/{}?lang={}", key, visitor.language()).as(Disclaimer.class);
            return new DisclaimerPage(worded(disclaimer), false, null);
        });
    }

    @GET
    @Path("{key}/{version: \\d{1,6}}")
    public Response version(@PathParam("key") String key, @PathParam("version") int version) {
        return pages.shared(() -> {
            var before = version > 1 ? asked(key, version - 1) : null;
            var disclaimer = worded(asked(key, version).get());
            return new DisclaimerPage(disclaimer, true, before == null ? null : before.get());
        });
    }

    private Later<Disclaimer> asked(String key, int version) {
        return content.get("/disclaimers/{}/versions/{}?lang={}", key, version, visitor.language())
                .later(Disclaimer.class);
    }

    private Disclaimer worded(Disclaimer disclaimer) {
        return disclaimer.in(visitor.language());
    }

    @CheckedTemplate(basePath = "disclaimer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record AllPage(List<Disclaimer> disclaimers) implements TemplateInstance {}

    /** @param before the version before it, null if there is none, or no version is asked for */
    @CheckedTemplate(basePath = "disclaimer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record DisclaimerPage(Disclaimer disclaimer, boolean oneVersion, Disclaimer before)
            implements
                TemplateInstance {}
}
