package social.plaza.web.account;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.Waiting;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.Tokens;
import social.plaza.web.session.Visitor;

/** Where people join. */
@Path("/sign-up")
@RunOnVirtualThread
public class SignUpResource {

    private final Content content;
    private final Visitor visitor;
    private final Pages pages;
    private final Arriving arriving;

    SignUpResource(Content content, Visitor visitor, Pages pages, Arriving arriving) {
        this.content = content;
        this.visitor = visitor;
        this.pages = pages;
        this.arriving = arriving;
    }

    @GET
    public Response form(@QueryParam("then") String then) {
        if (visitor.isSignedIn()) {
            return pages.moved(URI.create("/"));
        }
        return pages.personal(SignUpPage.blank(visitor.language(), Arriving.local(then), null));
    }

    /** From the sign-in page, with what was written: a link could not carry it. */
    @POST
    @Path("instead")
    public Response instead(MultivaluedMap<String, String> form) {
        return pages.personal(SignUpPage.blank(visitor.language(), Arriving.local(form.getFirst("then")),
                PendingForm.carriedBy(form)));
    }

    @POST
    public Response signUp(MultivaluedMap<String, String> form) {
        try {
            var joined = content.post(wanted(form), "/auth/register").unsigned().as(Joined.class);
            return arriving.with(joined.tokens(), form);
        } catch (Refused refused) {
            return again(refused.status() >= 500 ? 503 : refused.status(), form, said(refused));
        } catch (Unreachable away) {
            return again(503, form, Complaints.of(words().away()));
        }
    }

    private static Map<String, String> wanted(MultivaluedMap<String, String> form) {
        var wanted = new HashMap<String, String>();
        for (var field : new String[]{"displayName", "handle", "email"}) {
            wanted.put(field, form.getFirst(field) == null ? "" : form.getFirst(field).strip());
        }
        wanted.put("password", form.getFirst("password") == null ? "" : form.getFirst("password"));
        wanted.put("language", form.getFirst("language"));
        return wanted;
    }

    private Complaints said(Refused refused) {
        return switch (refused.status()) {
            case 409 -> "email".equals(refused.whole().path("field").asText())
                    ? Complaints.about("email", words().emailTaken())
                    : Complaints.about("handle", words().handleTaken());
            case 429 -> Complaints.of(words().slower(Waiting.minutes(refused)));
            case 400 -> Complaints.of(refused, Map.of("displayName", words().nameWrong(), "handle",
                    words().handleWrong(), "email", words().emailWrong(), "password", words().passwordWrong(),
                    "language", words().languageWrong()), visitor.words(Words.class).notTaken());
            default -> Complaints.of(words().away());
        };
    }

    private Response again(int status, MultivaluedMap<String, String> form, Complaints complaints) {
        return pages.refused(status, SignUpPage.of(form, complaints)).build();
    }

    private AccountWords words() {
        return visitor.words(AccountWords.class);
    }

    record Joined(Tokens tokens) {}
}
