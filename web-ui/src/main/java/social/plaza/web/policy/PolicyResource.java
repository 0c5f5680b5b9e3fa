package social.plaza.web.policy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.disclaimer.Disclaimer;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** The policy desk: all disclaimers, what they say now, and what they will. */
@Path("/policy")
@RunOnVirtualThread
public class PolicyResource {

    private final Policies policies;
    private final Visitor visitor;
    private final Pages pages;
    private final Clock clock;

    PolicyResource(Policies policies, Visitor visitor, Pages pages, Clock clock) {
        this.policies = policies;
        this.visitor = visitor;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response desk() {
        visitor.mustBe("admin");
        return pages.personal(page("", UUID.randomUUID().toString(), Complaints.NONE));
    }

    @POST
    public Response begin(@FormParam("key") String key, @FormParam("once") String once) {
        visitor.mustBe("admin");
        var wanted = key == null ? "" : key.strip();
        try {
            policies.begin(wanted, once);
            return pages.moved(URI.create(Paths.fill("/policy/{}", wanted)));
        } catch (Refused refused) {
            var complaint = refused.status() == 409 ? words().keyTaken() : words().keyWrong();
            return pages.refused(refused.status(), page(wanted, once, Complaints.about("key", complaint))).build();
        } catch (Unreachable away) {
            return pages.refused(503, page(wanted, once, Complaints.of(words().away()))).build();
        }
    }

    private DeskPage page(String key, String once, Complaints complaints) {
        var said = policies.disclaimers().stream().map(each -> each.in(visitor.language())).toList();
        return new DeskPage(said, policies.rules().value(), key, once, complaints, clock.instant());
    }

    private PolicyWords words() {
        return visitor.words(PolicyWords.class);
    }

    /** @param key of a new disclaimer, as typed */
    @CheckedTemplate(basePath = "policy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record DeskPage(List<Disclaimer> disclaimers, Rules rules, String key, String once, Complaints complaints,
            Instant now) implements TemplateInstance {}
}
