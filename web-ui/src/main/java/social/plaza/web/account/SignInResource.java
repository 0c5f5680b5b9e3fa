package social.plaza.web.account;

import java.net.URI;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Waiting;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.SignInPage;
import social.plaza.web.session.Tokens;
import social.plaza.web.session.Visitor;

/** Where sessions begin. What somebody wrote without one is carried through, and shown to them again. */
@Path("/sign-in")
@RunOnVirtualThread
public class SignInResource {

    private final Content content;
    private final Visitor visitor;
    private final Pages pages;
    private final Arriving arriving;

    SignInResource(Content content, Visitor visitor, Pages pages, Arriving arriving) {
        this.content = content;
        this.visitor = visitor;
        this.pages = pages;
        this.arriving = arriving;
    }

    @GET
    public Response form(@QueryParam("then") String then) {
        var to = Arriving.local(then);
        if (visitor.isSignedIn()) {
            return pages.moved(URI.create(to == null ? "/" : to));
        }
        return pages.personal(SignInPage.toReach(to));
    }

    @POST
    public Response signIn(MultivaluedMap<String, String> form) {
        var login = form.getFirst("login");
        try {
            var tokens = content.post(Map.of("login", orEmpty(login), "password", orEmpty(form.getFirst("password"))),
                    "/auth/login").unsigned().as(Tokens.class);
            return arriving.with(tokens, form);
        } catch (Refused refused) {
            return again(refused.status() >= 500 ? 503 : refused.status(), said(refused), login, form);
        } catch (Unreachable away) {
            return again(503, words().away(), login, form);
        }
    }

    private String said(Refused refused) {
        return switch (refused.status()) {
            case 400, 401 -> words().wrongPassword();
            case 429 -> words().slower(Waiting.minutes(refused));
            default -> words().away();
        };
    }

    private Response again(int status, String error, String login, MultivaluedMap<String, String> form) {
        var page = new SignInPage(login, error, Arriving.local(form.getFirst("then")), PendingForm.carriedBy(form),
                pages.partly());
        return pages.refused(status, page).build();
    }

    private AccountWords words() {
        return visitor.words(AccountWords.class);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
