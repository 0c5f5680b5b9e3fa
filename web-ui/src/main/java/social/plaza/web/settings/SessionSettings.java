package social.plaza.web.settings;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.session.Session;
import social.plaza.web.session.Visitor;

/** Where somebody is signed in, and how that ends. */
@Path("/settings/sessions")
@RunOnVirtualThread
public class SessionSettings {

    private final Content content;
    private final Visitor visitor;
    private final Session session;
    private final Pages pages;

    SessionSettings(Content content, Visitor visitor, Session session, Pages pages) {
        this.content = content;
        this.visitor = visitor;
        this.session = session;
        this.pages = pages;
    }

    @GET
    public Response list(@QueryParam("done") String done) {
        visitor.mustBeSignedIn();
        var words = visitor.words(SettingsWords.class);
        var sessions = content.get("/auth/sessions?limit=100").as(SessionList.class).items().stream()
                .map(each -> each.named(Device.of(each.userAgent()).in(words))).toList();
        return pages.personal(new SessionSettingsPage(sessions, done != null));
    }

    @POST
    @Path("{id}/end")
    public Response end(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        try {
            content.delete("/auth/sessions/{}", id).go();
        } catch (Refused refused) {
            if (refused.status() != 404) {
                throw refused;
            }
        }
        return pages.moved(URI.create("/settings/sessions?done=ended"));
    }

    @POST
    @Path("end")
    public Response endAll() {
        visitor.mustBeSignedIn();
        content.delete("/auth/sessions").go();
        session.end();
        return pages.moved(URI.create("/sign-in"));
    }

    record SessionList(List<Signed> items) {}

    public record Signed(String id, Instant createdAt, Instant lastUsedAt, String userAgent, boolean current,
            String name) {

        Signed named(String device) {
            return new Signed(id, createdAt, lastUsedAt, userAgent, current, device);
        }
    }

    @CheckedTemplate(basePath = "settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record SessionSettingsPage(List<Signed> sessions, boolean done) implements TemplateInstance {}
}
