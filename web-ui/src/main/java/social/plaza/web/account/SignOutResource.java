package social.plaza.web.account;

import java.net.URI;
import java.util.Map;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Session;

/** Where a session ends. */
@Path("/sign-out")
@RunOnVirtualThread
public class SignOutResource {

    private final Content content;
    private final Session session;
    private final Pages pages;

    SignOutResource(Content content, Session session, Pages pages) {
        this.content = content;
        this.session = session;
        this.pages = pages;
    }

    /** This browser forgets the session in any case, also while content cannot be told. */
    @POST
    public Response signOut() {
        session.refreshToken().ifPresent(this::end);
        session.end();
        return pages.moved(URI.create("/"));
    }

    private void end(String refreshToken) {
        try {
            content.post(Map.of("refreshToken", refreshToken), "/auth/logout").unsigned().go();
        } catch (Refused | Unreachable e) {
            Log.warn("A session could not be ended at content: " + e.getMessage());
        }
    }
}
